package dk.splejs.costing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CalculatorTest
@TestPropertySource(properties = "splejs.limits.calculations-per-minute=1000000")
class CostSplitApiTests {

    private static final String FOUR = """
            "participants": [{"code": "A", "inhabitants": 12000}, {"code": "B", "inhabitants": 45000},
                             {"code": "C", "inhabitants": 95000}, {"code": "D", "inhabitants": 375000}]""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ObjectMapper json;

    // The vectors, to the øre

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "key": "equal"                                           | 250000.00 250000.00 250000.00 250000.00
            "key": "inhabitants"                                     | 22770.40 85388.99 180265.66 711574.95
            "key": "degressive"                                      | 28950.54 108564.54 229191.80 633293.12
            "key": "sizeClass"                                       | 100000.00 200000.00 300000.00 400000.00
            "key": "sizeClass", "classWeights": [1, 2, 3, 4]         | 100000.00 200000.00 300000.00 400000.00
            "key": "sizeClass", "classWeights": [2.5, 12.5, 20, 40]  | 33333.33 166666.67 266666.67 533333.33
            "key": "sizeClass", "classWeights": ["2.5","12.5",20,40] | 33333.33 166666.67 266666.67 533333.33
            "key": "mixed"                                           | 113662.24 151233.40 208159.39 526944.97
            "key": "mixed", "mixedEqualShare": 0.4                   | 113662.24 151233.40 208159.39 526944.97
            "key": "mixed", "mixedEqualShare": "0.40"                | 113662.24 151233.40 208159.39 526944.97
            "key": "mixed", "mixedEqualShare": 1                     | 250000.00 250000.00 250000.00 250000.00
            "key": "mixed", "mixedEqualShare": 0                     | 22770.40 85388.99 180265.66 711574.95
            """)
    void aMillionIsSplitAmongFourByEachKey(String key, String shares) {
        JsonNode answer = answer("{\"total\": \"1000000.00\", %s, %s}".formatted(key, FOUR));

        assertThat(texts(answer, "share")).isEqualTo(shares);
        assertThat(texts(answer, "code")).isEqualTo("A B C D");
        assertThat(answer.path("gap").textValue()).isEqualTo("0.00");
        assertThat(answer.path("quorumMet").booleanValue()).isTrue();
    }

    @Test
    void nobodyPaysMoreThanFortyFivePercent() {
        JsonNode answer = answer("{\"total\": \"1000000.00\", \"key\": \"inhabitants\", %s}"
                .formatted(FOUR.replace("000}", "000, \"ceiling\": \"450000.00\"}")));

        assertThat(texts(answer, "share")).isEqualTo("43421.05 162828.95 343750.00 450000.00");
        assertThat(texts(answer, "capped")).isEqualTo("false false false true");
    }

    @ParameterizedTest
    @CsvSource({"100.00, 33.34 33.33 33.33", "100.01, 33.34 33.34 33.33", "0, 0.00 0.00 0.00", "0.02, 0.01 0.01 0.00"})
    void threeEqualPayersShareTheLeftOverOreByCode(String total, String shares) {
        assertThat(texts(answer(equal(total, "\"C\"", "\"A\"", "\"B\"")), "share"))
                .isEqualTo(shares);
    }

    @Test
    void useWeighsByHoursAlsoWithDecimals() {
        JsonNode answer = answer("""
                {"total": "100.00", "key": "use", "participants": [
                 {"code": "A", "hours": 0.5}, {"code": "B", "hours": "1.5"}, {"code": "C", "hours": 0}]}""");

        assertThat(texts(answer, "share")).isEqualTo("25.00 75.00 0.00");
    }

    // What an answer tells

    @Test
    void anAnswerExplainsItself() {
        assertThat(send("""
                {"total": "100.00", "key": "equal", "quorum": 3, "participants": [
                 {"code": "A", "ceiling": "10.00"}, {"code": "B"}, {"code": "C"}, {"code": "D", "atLeast": 6}, {"code": "E"}]}""")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"shares": [
                          {"code": "A", "share": "10.00", "quota": "10.0000000000", "quotaFraction": "10", "capped": true},
                          {"code": "B", "share": "30.00", "quota": "30.0000000000", "quotaFraction": "30", "capped": false},
                          {"code": "C"}, {"code": "E"}],
                         "gap": "0.00", "dropped": ["D"], "quorumMet": true, "ruleVersion": "1", "keySettings": "",
                         "steps": [
                          {"step": "divided", "amount": "100.00", "among": 4, "weight": "4",
                           "text": "100,00 kr. deles mellem 4 deltagere efter vægt. Vægtene er 4 i alt."},
                          {"step": "capped", "amount": "10.00", "codes": ["A"]},
                          {"step": "divided", "amount": "90.00", "among": 3, "weight": "3"}]}""".replace(" kr.", "\u00a0kr."));
    }

    @Test
    void aQuotaIsExact() {
        JsonNode share = answer(equal("100.00", "\"A\"", "\"B\"", "\"C\""))
                .path("shares")
                .path(1);

        assertThat(share.path("quota").textValue()).isEqualTo("33.3333333333");
        assertThat(share.path("quotaFraction").textValue()).isEqualTo("100/3");
    }

    @Test
    void whatNobodyPaysIsTheGap() {
        JsonNode answer = answer("""
                {"total": "100.00", "key": "equal", "participants": [
                 {"code": "A", "ceiling": "10"}, {"code": "B", "ceiling": "20.5"}]}""");

        assertThat(answer.path("gap").textValue()).isEqualTo("69.50");
        assertThat(answer.path("steps").path(2).path("step").textValue()).isEqualTo("uncovered");
    }

    @Test
    void nobodyLeftIsAnAnswer() {
        JsonNode answer = answer("""
                {"total": "100.00", "key": "equal", "participants": [
                 {"code": "A", "atLeast": 3}, {"code": "B", "atLeast": 2}]}""");

        assertThat(answer.path("shares")).isEmpty();
        assertThat(answer.path("gap").textValue()).isEqualTo("100.00");
        assertThat(answer.path("quorumMet").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            null                                                                          | true
            4                                                                             | true
            5                                                                             | false
            {"percent": 100}                                                              | true
            {"percent": "50.5", "reference": [{"code": "D", "inhabitants": 10},{"code": "X", "inhabitants": 10}]} | false
            {"percent": 50, "reference": [{"code": "D", "inhabitants": 10},{"code": "X", "inhabitants": 10}]}     | true
            """)
    void aQuorumIsANumberOrAPartOfAReferenceGroup(String quorum, boolean met) {
        String body = "{\"total\": \"1.00\", \"key\": \"inhabitants\", \"quorum\": %s, %s}".formatted(quorum, FOUR);

        assertThat(answer(body).path("quorumMet").booleanValue()).isEqualTo(met);
    }

    @Test
    void tenThousandParticipantsOfTenToTheThirteenthOreAddUpExactly() {
        String participants = IntStream.range(0, 10_000)
                .mapToObj(n -> "{\"code\":\"P%d\",\"inhabitants\":%d,\"ceiling\":\"%d.07\"}"
                        .formatted(n, n % 700 + 1, 1_000_000L + n * 7_000L))
                .collect(Collectors.joining(","));

        JsonNode answer = answer(
                "{\"total\": \"100000000000.00\", \"key\": \"mixed\", \"participants\": [%s]}".formatted(participants));

        BigDecimal sum = StreamSupport.stream(answer.path("shares").spliterator(), false)
                .map(share -> new BigDecimal(share.path("share").textValue()))
                .reduce(new BigDecimal(answer.path("gap").textValue()), BigDecimal::add);
        assertThat(answer.path("shares")).hasSize(10_000);
        assertThat(sum).isEqualByComparingTo("100000000000.00");
    }

    // What cannot be taken

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"key": "equal", "participants": [{"code": "A"}]}                                    | 400 | total
            {"total": 100, "key": "equal", "participants": [{"code": "A"}]}                      | 400 | total
            {"total": "1,5", "key": "equal", "participants": [{"code": "A"}]}                    | 400 | total
            {"total": "1e3", "key": "equal", "participants": [{"code": "A"}]}                    | 400 | total
            {"total": "NaN", "key": "equal", "participants": [{"code": "A"}]}                    | 400 | total
            {"total": "", "key": "equal", "participants": [{"code": "A"}]}                       | 400 | total
            {"total": "-1.00", "key": "equal", "participants": [{"code": "A"}]}                  | 400 | total
            {"total": "1.001", "key": "equal", "participants": [{"code": "A"}]}                  | 400 | total
            {"total": "10000000000000.01", "key": "equal", "participants": [{"code": "A"}]}      | 400 | total
            {"total": {"a": [1]}, "key": "equal", "participants": [{"code": "A"}]}               | 400 | total
            {"total": "1", "participants": [{"code": "A"}]}                                      | 400 | key
            {"total": "1", "key": "fairest", "participants": [{"code": "A"}]}                    | 400 | key
            {"total": "1", "key": 7, "participants": [{"code": "A"}]}                            | 400 | key
            {"total": "1", "key": "equal"}                                                       | 400 | participants
            {"total": "1", "key": "equal", "participants": null}                                 | 400 | participants
            {"total": "1", "key": "equal", "participants": {}}                                   | 400 | participants
            {"total": "1", "key": "equal", "participants": [null]}                               | 400 | participants[0]
            {"total": "1", "key": "equal", "participants": [[]]}                                 | 400 | participants[0]
            {"total": "1", "key": "equal", "participants": ["A"]}                                | 400 | participants[0]
            {"total": "1", "key": "equal", "participants": [{}]}                                 | 400 | participants[0].code
            {"total": "1", "key": "equal", "participants": [{"code": 7}]}                        | 400 | participants[0].code
            {"total": "1", "key": "equal", "participants": [{"code": "A B"}]}                    | 400 | participants[0].code
            {"total": "1", "key": "equal", "participants": [{"code": "A", "celling": "1"}]}      | 400 | participants[0].celling
            {"total": "1", "key": "equal", "participants": [{"code": "A", "ceiling": 5}]}        | 400 | participants[0].ceiling
            {"total": "1", "key": "equal", "participants": [{"code": "A", "ceiling": "-0.01"}]}  | 400 | participants[0].ceiling
            {"total": "1", "key": "equal", "participants": [{"code": "A", "atLeast": 0}]}        | 400 | participants[0].atLeast
            {"total": "1", "key": "equal", "participants": [{"code": "A", "atLeast": 1.5}]}      | 400 | participants[0].atLeast
            {"total": "1", "key": "equal", "participants": [{"code": "A", "atLeast": 1e99}]}     | 400 | participants[0].atLeast
            {"total": "1", "key": "inhabitants", "participants": [{"code": "A"}]}                | 400 | participants[0].inhabitants
            {"total": "1", "key": "mixed", "participants": [{"code": "A", "inhabitants": -1}]}   | 400 | participants[0].inhabitants
            {"total": "1", "key": "mixed", "participants": [{"code": "A", "inhabitants": 99999999999999999999}]} | 400 | participants[0].inhabitants
            {"total": "1", "key": "use", "participants": [{"code": "A"}]}                        | 400 | participants[0].hours
            {"total": "1", "key": "use", "participants": [{"code": "A", "hours": 1e999999999}]}  | 400 | participants[0].hours
            {"total": "1", "key": "use", "participants": [{"code": "A", "hours": 1e-999999999}]} | 400 | participants[0].hours
            {"total": "1", "key": "use", "participants": [{"code": "A", "hours": true}]}         | 400 | participants[0].hours
            {"total": "1", "key": "equal", "junk": 1, "participants": [{"code": "A"}]}           | 400 | junk
            {"total": "1", "key": "equal", "mixedEqualShare": 1.01, "participants": [{"code": "A"}]} | 400 | mixedEqualShare
            {"total": "1", "key": "equal", "mixedEqualShare": -0.1, "participants": [{"code": "A"}]} | 400 | mixedEqualShare
            {"total": "1", "key": "equal", "classWeights": [1, 2, 3], "participants": [{"code": "A"}]} | 400 | classWeights
            {"total": "1", "key": "equal", "classWeights": [1, 2, null, 4], "participants": [{"code": "A"}]} | 400 | classWeights[2]
            {"total": "1", "key": "equal", "classWeights": 4, "participants": [{"code": "A"}]}   | 400 | classWeights
            {"total": "1", "key": "equal", "quorum": 1, "participants": [{"code": "A"}]}         | 400 | quorum
            {"total": "1", "key": "equal", "quorum": "2", "participants": [{"code": "A"}]}       | 400 | quorum
            {"total": "1", "key": "equal", "quorum": [], "participants": [{"code": "A"}]}        | 400 | quorum
            {"total": "1", "key": "equal", "quorum": {}, "participants": [{"code": "A"}]}        | 400 | quorum.percent
            {"total": "1", "key": "equal", "quorum": {"percent": 101}, "participants": [{"code": "A"}]} | 400 | quorum.percent
            {"total": "1", "key": "equal", "quorum": {"percent": -1}, "participants": [{"code": "A"}]} | 400 | quorum.percent
            {"total": "1", "key": "equal", "quorum": {"percent": 5, "reference": 3}, "participants": [{"code": "A"}]} | 400 | quorum.reference
            {"total": "1", "key": "equal", "quorum": {"percent": 5, "x": 3}, "participants": [{"code": "A"}]} | 400 | quorum.x
            {"total": "1", "key": "equal", "quorum": {"percent": 5, "reference": []}, "participants": [{"code": "A"}]} | 422 | quorum.reference
            {"total": "1", "key": "equal", "quorum": {"percent": 5, "reference": [{"code": "X"}, {"code": "X"}]}, "participants": [{"code": "A"}]} | 422 | quorum.reference[1].code
            {"total": "1", "key": "equal", "participants": []}                                   | 422 | participants
            {"total": "1", "key": "equal", "participants": [{"code": "A"}, {"code": "B"}, {"code": "A"}]} | 422 | participants[2].code
            {"total": "1", "key": "use", "participants": [{"code": "A", "hours": 0}]}            | 422 | participants
            {"total": "1", "key": "inhabitants", "participants": [{"code": "A", "inhabitants": 0}]} | 422 | participants
            """)
    void whatIsWrongIsNamed(String body, int status, String field) {
        MvcTestResult answer = send(body);

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith(field + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "null",
                "[]",
                "42",
                "{",
                "{} {}",
                "no",
                "{\"total\": \"1\", \"total\": \"2\"}",
                "{\"a\": 1e99999999999}"
            })
    void whatIsNoJsonObjectIsRefused(String body) {
        assertThat(send(body)).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aDeepBodyIsRefused() {
        assertThat(send("{\"quorum\":" + "{\"a\":".repeat(60) + "1" + "}".repeat(61)))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("[".repeat(500_000))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void moreThanTenThousandParticipantsAreRefused() {
        String many = "{\"code\":\"A\"},".repeat(10_000) + "{\"code\":\"B\"}";

        assertThat(send("{\"total\": \"1\", \"key\": \"equal\", \"participants\": [" + many + "]}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("participants: Der kan højst være 10.000.");
    }

    @Test
    void aMillionParticipantsAreTooLarge() {
        String many = "{\"code\":\"A\"},".repeat(999_999) + "{\"code\":\"B\"}";

        assertThat(send("{\"total\": \"1\", \"key\": \"equal\", \"participants\": [" + many + "]}"))
                .hasStatus(HttpStatus.PAYLOAD_TOO_LARGE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Indholdet må højst fylde 1 MB.");
    }

    @Test
    void ofThousandsOfFaultsTheFirstFiftyAreEnough() {
        String many = "{\"code\":\"A B\"},".repeat(5_000) + "{\"code\":\"B\"}";

        assertThat(send("{\"total\": \"1\", \"key\": \"equal\", \"participants\": [" + many + "]}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none            | Beregningen kan ikke laves | Beløbet kan ikke være under nul.
            da              | Beregningen kan ikke laves | Beløbet kan ikke være under nul.
            en-GB,en;q=0.8  | The cost cannot be split   | The amount cannot be below zero.
            de, en;q=0.5    | The cost cannot be split   | The amount cannot be below zero.
            en;q=0.2, da    | Beregningen kan ikke laves | Beløbet kan ikke være under nul.
            fr              | Beregningen kan ikke laves | Beløbet kan ikke være under nul.
            """)
    void aRefusalIsInTheLanguageThatWasAskedFor(String language, String title, String message) {
        var request = mvc.post().uri("/api/v1/cost-splits").contentType(MediaType.APPLICATION_JSON);
        request = language == null ? request : request.header("Accept-Language", language);

        MvcTestResult answer = request.content(equal("-1", "\"A\"")).exchange();

        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo(title);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].message").isEqualTo(message);
    }

    @Test
    void anythingButJsonIsRefused() {
        assertThat(mvc.post()
                        .uri("/api/v1/cost-splits")
                        .contentType(MediaType.TEXT_XML)
                        .content("<a/>"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(mvc.get().uri("/api/v1/cost-splits")).hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    private static String equal(String total, String... codes) {
        String participants =
                Arrays.stream(codes).map(code -> "{\"code\": " + code + "}").collect(Collectors.joining(", "));
        return "{\"total\": \"%s\", \"key\": \"equal\", \"participants\": [%s]}".formatted(total, participants);
    }

    private static String texts(JsonNode answer, String field) {
        return StreamSupport.stream(answer.path("shares").spliterator(), false)
                .map(share -> share.path(field).asText())
                .collect(Collectors.joining(" "));
    }

    private JsonNode answer(String body) {
        MvcTestResult answer = send(body);
        assertThat(answer).hasStatusOk();
        try {
            return json.readTree(answer.getResponse().getContentAsString());
        } catch (JsonProcessingException | UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult send(String body) {
        return mvc.post()
                .uri("/api/v1/cost-splits")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
