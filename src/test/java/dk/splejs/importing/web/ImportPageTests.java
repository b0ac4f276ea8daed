package dk.splejs.importing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.importing.MadeUpProcesses;
import dk.splejs.importing.TestImports;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Importing on the page. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class ImportPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SecurityLog log;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void leaveNothingBehind() {
        TestImports.forget(entities, transaction);
    }

    @Test
    void aFileIsTriedOutThenImportedThenChangesNothing() throws UnsupportedEncodingException {
        Map<String, Object> idea = MadeUpProcesses.whole(2);
        idea.put("phase", "IDEA");
        idea.put("title", "=1+1");
        byte[] file = MadeUpProcesses.json(List.of(MadeUpProcesses.whole(1), idea));

        assertThat(send(file, "")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/import");
        assertThat(page())
                .contains("Prøve: 1 nye, 0 ændret, 0 uændret, 1 udeladt. Der er ikke gemt noget.")
                .contains("Ikke importeret: Processen er en idé eller under udvikling.")
                .doesNotContain("??");
        assertThat(events()).doesNotContain(SecurityEvent.Kind.IMPORTED);
        send(file, "importer");
        assertThat(page()).contains("1 nye, 0 ændret, 0 uændret, 1 udeladt", "Importen er gennemført");
        assertThat(events()).contains(SecurityEvent.Kind.IMPORTED);
        send(file, "importer");
        assertThat(page()).contains("0 nye, 0 ændret, 1 uændret, 1 udeladt");
        assertThat(get("/import/rapport.csv").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\ufeffRække;ID;Titel;Resultat;Bemærkning\r\n1;1;Byggesager åbnes af sig selv;Uændret;")
                .contains("2;2;'=1+1;Udeladt;");
    }

    @Test
    void whatIsNoFileOfProcessesIsToldOnThePage() {
        assertThat(send(new byte[0], "proev"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Vælg en fil, som der står noget i.");
        assertThat(send("hej".getBytes(StandardCharsets.UTF_8), "importer"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Filen kan ikke læses.", "value=\"importer\" class=\"form-radio\" checked=\"checked\"");
    }

    @Test
    void whoMayNotImportFindsNoSuchPage() {
        assertThat(mvc.get().uri("/import").with(user("submitter.0751"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri("/import").with(user("board.1")).with(csrf())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<SecurityEvent.Kind> events() {
        return log.page(1).stream().map(SecurityEvent::kind).toList();
    }

    private String page() throws UnsupportedEncodingException {
        return get("/import").getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(user("coordinator")).session(session).exchange();
    }

    private MvcTestResult send(byte[] file, String mode) {
        return mvc.post()
                .uri("/import")
                .multipart()
                .file(new MockMultipartFile("fil", "processer.json", "application/json", file))
                .param("handling", mode)
                .session(session)
                .with(user("coordinator"))
                .with(csrf())
                .exchange();
    }
}
