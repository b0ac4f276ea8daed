package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The log of decisions in the hands of an outsider, who checks it by docs/security-log.md and nothing of ours. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class DecisionLogDownloadTests {

    /** Hashes and ids hold any four digits now and then. */
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{8}[0-9a-f-]{20,}");

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient database;

    @Test
    void everyReaderCanCheckTheWholeLogWhateverTheyMaySeeOfIt() throws Exception {
        ProposalId id = inReview();
        journey.review(id, List.of("0101", "0147"), need());

        JsonNode coordinators = log("coordinator", id);
        JsonNode reviewers = log("reviewer.0101", id);

        assertThat(hidden(coordinators)).isEmpty();
        assertThat(hidden(reviewers)).isNotEmpty();
        for (JsonNode log : List.of(coordinators, reviewers)) {
            assertThat(isWhole(log)).isTrue();
        }
        assertThat(hashes(reviewers)).isEqualTo(hashes(coordinators));
    }

    @Test
    void aHiddenLineGivesNothingButItsPlace() throws Exception {
        ProposalId id = inReview();
        journey.review(id, List.of("0147"), need());

        JsonNode log = log("reviewer.0101", id);

        assertThat(hidden(log)).singleElement().satisfies(line -> {
            List<String> fields = new ArrayList<>();
            line.fieldNames().forEachRemaining(fields::add);
            assertThat(fields).containsExactlyInAnyOrder("position", "previous", "digest", "hash");
        });
        assertThat(HEXADECIMAL.matcher(log.toString()).replaceAll("")).doesNotContain("review.answered", "0147");
    }

    @Test
    void whoIsNotLoggedInSeesNoNames() throws Exception {
        ProposalId id = inReview();
        database.sql("update proposal set visibility = 'PUBLIC' where id = ?")
                .param(id.value())
                .update();

        MvcTestResult publicly = mvc.get().uri(address(id)).with(anonymous()).exchange();

        assertThat(publicly).hasStatusOk().bodyText().doesNotContain("\"actorName\":\"");
        assertThat(isWhole(parsed(publicly))).isTrue();
        assertThat(as("coordinator", address(id))).bodyText().contains("\"actorName\":\"coordinator\"");
    }

    @Test
    void whoMayNotReadTheProposalFindsNoLog() {
        ProposalId id = journey.submit("0751");
        String address = address(id);

        assertThat(as("submitter.0751", address)).hasStatusOk();
        assertThat(as("reviewer.0101", address)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(address).with(anonymous())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(as("coordinator", "/forslag/F-1999-0001/beslutningslog.json"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageLeadsToTheLog() {
        ProposalId id = journey.submit("0751");

        assertThat(as("submitter.0751", "/forslag/" + journey.view(id).requireReference()))
                .bodyText()
                .contains("href=\"" + address(id) + "\"");
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", "0101", "0147", "0461", "0751"));
        return id;
    }

    private String address(ProposalId id) {
        return "/forslag/" + journey.view(id).requireReference() + "/beslutningslog.json";
    }

    private MvcTestResult as(String reader, String address) {
        return mvc.get().uri(address).with(user(reader)).exchange();
    }

    private JsonNode log(String reader, ProposalId id) throws IOException {
        MvcTestResult answer = as(reader, address(id));
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private static JsonNode parsed(MvcTestResult answer) throws IOException {
        return JsonMapper.builder().build().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static List<JsonNode> hidden(JsonNode log) {
        List<JsonNode> hidden = new ArrayList<>();
        log.get("lines").forEach(line -> {
            if (!line.has("content")) {
                hidden.add(line);
            }
        });
        return hidden;
    }

    private static List<String> hashes(JsonNode log) {
        return log.get("lines").findValuesAsText("hash");
    }

    private static boolean isWhole(JsonNode log) throws Exception {
        String proposal = log.get("proposal").asText();
        String previous = sha256(bytes("splejs-decision-log/1", proposal));
        boolean whole = previous.equals(log.get("start").asText());
        int position = 0;
        for (JsonNode line : log.get("lines")) {
            position++;
            String digest = line.get("digest").asText();
            whole &= line.get("position").asInt() == position;
            whole &= line.get("previous").asText().equals(previous);
            whole &= line.get("hash").asText().equals(sha256(hex(previous), hex(digest)));
            whole &= !line.has("content") || digest.equals(digest(proposal, position, line.get("content")));
            previous = line.get("hash").asText();
        }
        return whole && position > 0;
    }

    private static String digest(String proposal, int position, JsonNode content) throws Exception {
        return sha256(
                hex(content.get("salt").asText()),
                bytes(
                        "splejs-decision/1",
                        proposal,
                        Integer.toString(position),
                        content.get("at").asText(),
                        content.get("actor").textValue(),
                        content.get("organisation").textValue(),
                        content.get("action").asText(),
                        content.get("reason").textValue()));
    }

    private static byte[] bytes(@Nullable String... texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        for (String text : texts) {
            byte[] encoded = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            data.writeInt(text == null ? -1 : encoded.length);
            data.write(encoded);
        }
        return bytes.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static String sha256(byte[]... parts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
