package dk.splejs.federation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.sun.net.httpserver.HttpServer;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A description from elsewhere: shown, saved, brought again. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class PublicCodeImportPageTests {

    private static final String PAGE = "/import/publiccode";
    private static final String OWNER = "submitter.0751";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    private final MockHttpSession session = new MockHttpSession();
    private final String repository = "https://git.example.dk/" + UUID.randomUUID();

    @Test
    void aFileIsShownThenSavedAndBroughtAgainWithoutASecondEntry() {
        MvcTestResult shown = upload(file("Byggesager", "1.0"), OWNER);
        assertThat(shown)
                .hasStatusOk()
                .bodyText()
                .contains("Løsningen er ny i kataloget", "Byggesager", repository, "Aarhus", "MPL-2.0")
                .doesNotContain("??");
        assertThat(entries()).isZero();

        String address = save(OWNER).getResponse().getHeader("Location");
        assertThat(address).startsWith("/katalog/");
        assertThat(mvc.get().uri(address).exchange()).bodyText().contains("Byggesager", "Kort fortalt");
        assertThat(mvc.get().uri(address + "/publiccode.yml").exchange())
                .bodyText()
                .contains("x-ukendt: bevaret", "softwareVersion: '1.0'")
                .doesNotContain("Ida Holm");

        assertThat(upload(file("Byggesager", "1.0"), OWNER)).bodyText().contains("Filen er den samme som sidst");
        assertThat(upload(file("Byggesager", "1.1"), OWNER)).bodyText().contains("bliver ændret");
        assertThat(save(OWNER).getResponse().getHeader("Location")).isEqualTo(address);
        assertThat(entries()).isOne();
        assertThat(mvc.get().uri(address + "/publiccode.yml").exchange())
                .bodyText()
                .contains("1.1");
    }

    @Test
    void anAddressIsFetched() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/publiccode.yml", exchange -> {
            byte[] file = file("Hentet", "2.0").getBytes(UTF_8);
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
            exchange.close();
        });
        server.start();
        String base = "http://localhost:" + server.getAddress().getPort();
        try {
            assertThat(fetch(base + "/publiccode.yml")).hasStatusOk().bodyText().contains("Hentet", "Gem i kataloget");
            assertThat(fetch(base + "/andet.yml")).hasStatus(422).bodyText().contains("Serveren svarede med koden 404");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Det er ikke en adresse",
        "github.com/os2/x, Det er ikke en adresse",
        "https://127.0.0.1/publiccode.yml, Adressen skal have et navn",
        "https://169.254.169.254/latest/x.yml, Adressen skal have et navn",
        "http://eksempel.dk/publiccode.yml, Adressen skal begynde med https",
        "https://findes-ikke.invalid/publiccode.yml, fører ikke til en server på det åbne internet"
    })
    void anAddressThatCannotBeAskedIsToldAndKept(String address, String words) {
        assertThat(fetch(address)).hasStatus(422).bodyText().contains(words, "value=\"" + address + "\"");
    }

    @Test
    void whatIsWrongWithTheFileIsToldKeyByKey() {
        assertThat(upload("url: ftp://x\nname: <script>alert(1)</script>", OWNER))
                .hasStatus(422)
                .bodyText()
                .contains("url: Er ikke en https-adresse.", "description: Mangler.")
                .doesNotContain("<script>alert");
        assertThat(upload("x".repeat(1024 * 1024 + 1), OWNER))
                .hasStatus(422)
                .bodyText()
                .contains("Filen er for stor.");
    }

    @Test
    void anothersSolutionIsNotTakenOver() {
        upload(file("Aarhus' egen", "1.0"), OWNER);
        save(OWNER);

        assertThat(upload(file("Nu vores", "1.0"), "submitter.0461"))
                .hasStatus(422)
                .bodyText()
                .contains("hos en anden ejer");
        assertThat(entries()).isOne();
    }

    @Test
    void hostileWordsAreWordsOnThePage() {
        assertThat(upload(file("<img src=x onerror=alert(1)>${7*7}__${1}__", "1"), OWNER))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;img src=x", "${7*7}__${1}__")
                .doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer.0751", "coordinator", "admin", "board.1"})
    void whoEditsNothingFindsNoSuchPage(String other) {
        assertThat(mvc.get().uri(PAGE).with(user(other))).hasStatus(404);
        assertThat(upload(file("X", "1"), other)).hasStatus(404);
        assertThat(save(other)).hasStatus(404);
    }

    private String file(String name, String version) {
        return """
                publiccodeYmlVersion: 0.7
                name: "%s"
                url: %s
                softwareVersion: '%s'
                description:
                  da: {shortDescription: Kort fortalt, longDescription: Langt fortalt}
                legal: {license: MPL-2.0}
                maintenance: {type: internal, contacts: [{name: Ida Holm}]}
                x-ukendt: bevaret
                """.formatted(name, repository, version);
    }

    private MvcTestResult upload(String text, String who) {
        return mvc.post()
                .uri(PAGE)
                .multipart()
                .file(new MockMultipartFile("fil", "publiccode.yml", "application/yaml", text.getBytes(UTF_8)))
                .session(session)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult fetch(String address) {
        return mvc.post()
                .uri(PAGE)
                .param("adresse", address)
                .session(session)
                .with(user(OWNER))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult save(String who) {
        return mvc.post()
                .uri(PAGE + "/gem")
                .session(session)
                .with(user(who))
                .with(csrf())
                .exchange();
    }

    private int entries() {
        assertThat(journey).isNotNull();
        return jdbc.sql("select count(*) from catalogue_entry where external_id = ?")
                .param(repository.replace("https://", ""))
                .query(Integer.class)
                .single();
    }
}
