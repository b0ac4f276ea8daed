package dk.splejs.story;

import static dk.splejs.security.web.HttpUser.formToken;
import static dk.splejs.security.web.HttpUser.location;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.TestFiles;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TestPeople;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A draft with files, over real HTTP, as a browser without scripts sends it. */
@RunningSplejs
class AttachmentTests {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    private HttpUser ida;

    @BeforeEach
    void idaIsLoggedIn() {
        people.enrol();
        ida = loggedIn("submitter.0751");
    }

    @Test
    void aDraftGetsAFileAndIsSubmittedWithIt() {
        String draft = newDraft("Med bilag");

        HttpResponse<String> added =
                ida.postFile(draft + "/bilag", token(draft + "/bilag"), "Plan æ.pdf", TestFiles.pdf());
        String page = ida.get(location(added)).body();
        String file = found("href=\"(" + draft + "/bilag/[0-9a-f-]{36})\"", page);

        assertThat(page).contains("Plan æ.pdf er tilføjet.");
        HttpResponse<String> saved = ida.get(file);
        assertThat(saved.body()).isEqualTo(new String(TestFiles.pdf(), StandardCharsets.UTF_8));
        assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(saved.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(saved.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(saved.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(loggedIn("submitter.0101").get(file).statusCode()).isEqualTo(404);
        assertThat(loggedIn("submitter.0101").get(draft + "/bilag").statusCode())
                .isEqualTo(404);
        assertThat(location(new HttpUser(port).get(file))).isEqualTo("/log-ind");

        assertThat(location(ida.post(file + "/fjern", token(draft + "/bilag")))).isEqualTo(draft + "/bilag");
        assertThat(ida.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileThatIsTooLargeIsToldInWordsHoweverLargeItIs() {
        String files = newDraft("For stort bilag") + "/bilag";
        byte[] text = new byte[30 * MEGABYTE];
        Arrays.fill(text, (byte) 'a');

        HttpResponse<String> large = ida.postFile(files, token(files), "a.txt", Arrays.copyOf(text, 11 * MEGABYTE));
        HttpResponse<String> huge = ida.postFile(files, token(files), "a.txt", text);

        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("a.txt er større end 10 MB", "Tilføj filen");
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("En fil må højst fylde 10 MB");
        assertThat(ida.get(files).body()).contains("Der er ingen filer endnu");
    }

    @Test
    void whatIsNoFileOrNotAskedForIsRefused() {
        String files = newDraft("Skidt bilag") + "/bilag";

        HttpResponse<String> page = ida.postFile(files, token(files), "../../a.html", "<html>Hej".getBytes());
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("a.html er ikke tilføjet").doesNotContain("../a");
        assertThat(ida.postFile(files, Map.of(), "a.pdf", TestFiles.pdf()).statusCode())
                .isEqualTo(403);
        assertThat(ida.post(files, token(files), "Content-Type", "multipart/form-data")
                        .statusCode())
                .isIn(400, 403);
        assertThat(new HttpUser(port)
                        .postFile(files, Map.of(), "a.pdf", TestFiles.pdf())
                        .statusCode())
                .isEqualTo(403);
        assertThat(ida.get(files).body()).contains("Der er ingen filer endnu");
    }

    @Test
    void aDraftIsDeletedForGood() {
        String draft = newDraft("Skal væk");
        String page = ida.get(draft + "/slet").body();
        String version = found("name=\"_version\" value=\"([0-9]+)\"", page);
        String token = token(draft + "/slet").get("_csrf");

        assertThat(ida.post(draft + "/slet", Map.of("_version", version)).statusCode())
                .isEqualTo(403);
        assertThat(loggedIn("submitter.0101").get(draft + "/slet").statusCode()).isEqualTo(404);
        assertThat(location(ida.post(draft + "/slet", Map.of("_version", version, "_csrf", token))))
                .isEqualTo("/forslag");
        assertThat(ida.get("/forslag").body()).contains("Kladden er slettet.").doesNotContain("Skal væk");
        assertThat(ida.get(draft + "/rediger").statusCode()).isEqualTo(404);
        assertThat(ida.get(draft + "/slet").statusCode()).isEqualTo(404);
    }

    private HttpUser loggedIn(String account) {
        HttpUser user = new HttpUser(port);
        user.logIn(account, TestPeople.PASSWORD);
        return user;
    }

    /** Written on the page for new proposals, whose button for files saves it; the draft's address. */
    private String newDraft(String title) {
        HttpResponse<String> saved = ida.post(
                "/forslag/nyt",
                Map.of("title", title, "_action", "files", "_csrf", formToken(ida.get("/forslag/nyt"))));
        assertThat(location(saved)).matches("/forslag/kladde/[0-9a-f-]{36}/bilag");
        return location(saved).replace("/bilag", "");
    }

    private Map<String, String> token(String page) {
        return Map.of("_csrf", formToken(ida.get(page)));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
