package dk.splejs.costing.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@CalculatorTest
@TestPropertySource(properties = "splejs.limits.calculations-per-minute=1000000")
class CalculatorPageTests {

    private static final String KR = "\u00a0kr.";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void thePageOffersEveryKeyAndRoomToTypeIn() {
        assertThat(mvc.get().uri("/beregner"))
                .hasStatusOk()
                .bodyText()
                .contains("<option value=\"degressive\"", "id=\"code-3\"", "Deltager 4, Højeste beløb i kr.")
                .contains("id=\"mixedEqualShare\" name=\"mixedPercent\" maxlength=\"40\" value=\"40\"")
                .contains("Fra 25.000 indbyggere", "href=\"/beregner\" aria-current=\"page\"")
                .doesNotContain("id=\"code-4\"", "id=\"result\"", "_csrf");
    }

    @Test
    void theExampleIsThereToTry() {
        assertThat(mvc.get().uri("/beregner?eksempel"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"1.000.000,00\"", "value=\"375.000\"", "value=\"450.000\"");
    }

    @Test
    void aSplitIsShownAndExplained() {
        assertThat(post(Map.of(
                        "total", "1.000.000,00",
                        "key", "inhabitants",
                        "code", "A|B|C|D",
                        "inhabitants", "12.000|45.000|95.000|375000",
                        "ceiling", "|||450.000")))
                .hasStatusOk()
                .bodyText()
                .contains("43.421,05" + KR, "162.828,95" + KR, "343.750,00" + KR, "450.000,00" + KR)
                .contains("43.421,052632", "4,34 %", "<rect height=\"8\" width=\"100.00\">")
                .contains("Betaler sit højeste beløb", "Udgiften er dækket, og der er deltagere nok.")
                .contains("1.000.000,00" + KR + " deles mellem 4 deltagere efter vægt. Vægtene er 527.000 i alt.")
                .contains("højere end det højeste beløb for D. Der betales 450.000,00" + KR)
                .contains("Så mangler der 1 øre, som betales med én øre hver af dem, der blev rundet mest ned: B.");
    }

    @Test
    void whatIsMissingIsShown() {
        assertThat(post(Map.of("total", "100", "key", "equal", "code", "A|B|C", "ceiling", "10||", "atLeast", "|3|4")))
                .hasStatusOk()
                .bodyText()
                .contains("Udgiften kan ikke deles sådan.", "Der er ikke deltagere nok.")
                .contains("Der mangler 90,00" + KR + ", som ingen betaler.")
                .contains("2 deltagere er ikke med, fordi for få andre er det: B, C.");
        assertThat(post(Map.of("total", "100", "key", "equal", "code", "A", "atLeast", "2")))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen er tilbage, som kan betale.");
    }

    @Test
    void settingsCanBeChanged() {
        assertThat(post(Map.of(
                        "total", "1000000",
                        "key", "sizeClass",
                        "classWeights", "2,5|12,5|20|40",
                        "code", "A|B|C|D",
                        "inhabitants", "12000|45000|95000|375000")))
                .bodyText()
                .contains("33.333,33" + KR, "166.666,67" + KR, "value=\"12,5\"");
        assertThat(post(Map.of(
                        "total", "1000000",
                        "key", "mixed",
                        "mixedPercent", "40",
                        "code", "A|B|C|D",
                        "inhabitants", "12000|45000|95000|375000")))
                .bodyText()
                .contains("113.662,24" + KR, "526.944,97" + KR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | equal       | A   | ''    | ''   | ''   | total            | Skal udfyldes.
            1,234   | equal       | A   | ''    | ''   | ''   | total            | Beløbet kan højst have to decimaler.
            mange   | equal       | A   | ''    | ''   | ''   | total            | Skriv et beløb i kroner.
            100     | ''          | A   | ''    | ''   | ''   | key              | Skal udfyldes.
            100     | equal       | ''  | ''    | ''   | ''   | participants     | Skriv mindst én deltager.
            100     | equal       | A B | ''    | ''   | ''   | code-0           | Skriv 1 til 40 bogstaver
            100     | inhabitants | A   | ''    | ''   | ''   | inhabitants-0    | Skal udfyldes.
            100     | inhabitants | A   | tolv  | ''   | ''   | inhabitants-0    | Skriv et helt tal fra 0 til 10.000.000.000.
            100     | equal       | A   | ''    | -1   | ''   | ceiling-0        | Beløbet kan ikke være under nul.
            100     | mixed       | A   | 1     | ''   | 101  | mixedEqualShare  | Skriv et tal fra 0 til 100 med højst 6 decimaler.
            """)
    void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedIsKept(
            String total,
            String key,
            String code,
            String inhabitants,
            String ceiling,
            String percent,
            String id,
            String message) {
        MvcTestResult page = post(Map.of(
                "total", total,
                "key", key,
                "code", code,
                "inhabitants", inhabitants,
                "ceiling", ceiling,
                "mixedPercent", percent,
                "quorum", "2"));

        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "Der er noget, der skal rettes",
                        "href=\"#" + id + "\"",
                        "id=\"" + id + "\"",
                        "id=\"" + id + "-error\">" + message)
                .contains("name=\"total\" maxlength=\"40\" required value=\"" + total + "\"")
                .contains("value=\"" + ceiling + "\"");
    }

    @Test
    void somebodyNamedTwiceIsPointedOut() {
        assertThat(post(Map.of("total", "1", "key", "equal", "code", "A||B|A")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#code-2\"", "Deltager 3, Deltager: A står på listen mere end én gang.");
    }

    @Test
    void whatWasTypedIsNeverRunAsMarkup() {
        assertThat(post(Map.of("total", "\"><script>alert(1)</script>", "key", "<b>", "code", "<i>")))
                .bodyText()
                .contains("&lt;script&gt;", "&lt;i&gt;")
                .doesNotContain("<script>alert", "<i>");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutAnythingBeingChecked() {
        assertThat(post(Map.of("total", "x", "code", "A||B", "hours", "1||", "add", "true")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"x\"", "id=\"code-6\"", "name=\"code\" value=\"B\"")
                .doesNotContain("id=\"code-7\"", "role=\"alert\"");
        assertThat(post(Map.of("code", "A|B|C", "remove", "1")))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"code\" value=\"A\"", "name=\"code\" value=\"C\"")
                .doesNotContain("value=\"B\"");
        assertThat(post(Map.of("code", "A", "remove", "junk"))).hasStatusOk();
    }

    @Test
    void aFormThatSaysNothingIsToldWhatIsMissing() {
        assertThat(post(Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("href=\"#total\"", "href=\"#key\"");
    }

    @Test
    void thePageSpeaksEnglishToo() {
        assertThat(mvc.post()
                        .uri("/beregner")
                        .cookie(new Cookie("sprog", "en"))
                        .param("total", "100,00")
                        .param("key", "equal")
                        .param("code", "A", "B", "C"))
                .hasStatusOk()
                .bodyText()
                .contains("is divided among 3 participants by weight", "That leaves 1 øre");
    }

    /** The values of a column are separated by bars. */
    private MvcTestResult post(Map<String, String> typed) {
        var request = mvc.post().uri("/beregner");
        typed.forEach((name, values) -> request.param(name, values.split("\\|", -1)));
        return request.exchange();
    }
}
