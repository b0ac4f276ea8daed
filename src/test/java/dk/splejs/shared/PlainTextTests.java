package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    private static final int CASES = 10_000;
    private static final int MOST = 20_000;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<p>",
            "</p>",
            "<script>",
            "</script>",
            "<style>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&lt;",
            "&#60;",
            "&#x3c;",
            "&amp;",
            "&",
            "\u0000",
            "\u202e",
            "\ud83d\ude00",
            "\ud83d",
            " ",
            "\n",
            "æøå",
            "alert(1)",
            "<svg onload=",
            "<img src=x onerror=",
            "<a href='javascript:",
            "\"",
            "'",
            "=",
            "<li>",
            "<ul>",
            "<table>",
            "<math>",
            "<template>",
            "<noscript>",
            "<textarea>",
            "<title>",
            "<plaintext>",
            "<xmp>",
            "<iframe srcdoc=",
            "word");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Et afsnit</p><p>Et til</p>|Et afsnit\\n\\nEt til",
                "<h2>Formål</h2>Vi <b>sparer</b> <i>tid</i>|Formål\\nVi sparer tid",
                "<ul><li>Første</li><li>Anden</li></ul>|- Første\\n- Anden",
                "Én<br>To<br/>Tre|Én\\nTo\\nTre",
                "Affald &amp; genbrug, 5 &lt; 7|Affald & genbrug, 5 < 7",
                "<a href='https://evil.example'>Læs mere</a> <img src='https://evil.example/x.png' alt='billede'>|Læs mere",
                "Almindelig tekst|Almindelig tekst"
            })
    void whatIsReadAloudIsKeptAsLines(String html, String text) {
        assertThat(PlainText.of(html, MOST)).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hej<script>alert('ormen')</script>",
                "Hej<script src=//evil.example/ormen></script>",
                "Hej<SCRIPT/XSS SRC=\"//evil.example/ormen\"></SCRIPT>",
                "Hej<<script>alert('ormen');//<</script>",
                "Hej<img src=x onerror=\"ormen()\">",
                "Hej<svg/onload=ormen()>",
                "Hej<style>body{background:url(//evil.example/ormen)}</style>",
                "Hej<iframe src=\"javascript:ormen()\"></iframe>",
                "Hej<object data=\"ormen.swf\"></object>",
                "Hej<a href=\"java\tscript:ormen()\"></a>",
                "Hej<p style=\"x:expression(ormen())\"></p>",
                "Hej<math><mtext><img src onerror=ormen()></mtext></math>",
                "Hej<!-- ormen -->",
                "Hej<!--[if IE]><script>ormen()</script><![endif]-->",
                "Hej<base href=\"//evil.example/ormen\">",
                "Hej<meta http-equiv=refresh content=\"0;url=//ormen.example\">",
                "Hej<form action=//ormen.example></form>"
            })
    void whatIsNotReadAloudIsGone(String html) {
        assertThat(PlainText.of(html, MOST)).startsWith("Hej").doesNotContain("ormen", "onerror", "<script", "evil");
    }

    @Test
    void nothingIsNothing() {
        assertThat(PlainText.of(null, MOST)).isEmpty();
        assertThat(PlainText.of(" \n ", MOST)).isEmpty();
    }

    @Test
    void charactersThatNobodySeesAreGone() {
        assertThat(PlainText.of("Faktura\u202egnp.exe\u0000\u0007", MOST)).isEqualTo("Fakturagnp.exe");
    }

    @Test
    void aTextIsCutToItsLengthBetweenCharacters() {
        assertThat(PlainText.of("ab\ud83d\ude00cd", 3)).isEqualTo("ab");
        assertThat(PlainText.of("ab\ud83d\ude00cd", 4)).isEqualTo("ab\ud83d\ude00");
        assertThat(PlainText.of("<p>" + "a".repeat(PlainText.LONGEST_HTML * 2) + "</p>", MOST))
                .hasSize(MOST);
    }

    @Test
    void tagsInTagsWithoutEndAreNoTrouble() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(PlainText.of("<div>".repeat(40_000) + "bund", MOST)).isIn("", "bund");
            assertThat(PlainText.of("<p ".repeat(60_000), MOST)).hasSizeLessThan(MOST + 1);
        });
    }

    /** Whatever comes in, text comes out: short enough, without control characters, and whole characters. */
    @Test
    void anythingBecomesText() {
        Random random = new Random(20261126);
        for (int n = 0; n < CASES; n++) {
            String html = soup(random);
            assertThatNoException().as(html).isThrownBy(() -> PlainText.of(html, 500));
            String text = PlainText.of(html, 500);
            assertThat(text).as(html).hasSizeLessThanOrEqualTo(500).doesNotContain("\u0000", "\u202e", "\r");
        }
        System.out.printf("Plain text: %d cases%n", CASES);
    }

    private static String soup(Random random) {
        StringBuilder html = new StringBuilder();
        for (int piece = random.nextInt(30); piece > 0; piece--) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }
}
