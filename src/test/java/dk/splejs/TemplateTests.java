package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The content security policy allows scripts and styles from our own files only, so a template must not hold any. */
class TemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path ASSETS = Path.of("src/main/frontend/assets");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "<style",
                    "<script(?![^>]*\\b(th:)?src=)",
                    "\\sth:inline=",
                    "\\s(th:)?style(append)?=",
                    "\\s(th:)?on[a-z]+=",
                    "\\shx-on",
                    "javascript:",
                    "(src|href|action)=\"(https?:)?//",
                    "href=\"/assets/",
                    "src=\"/assets/")
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
            .toList();
    private static final Pattern TEXT_UNESCAPED = Pattern.compile("th:utext=\"(?!#\\{)");

    static List<Path> templates() throws IOException {
        try (Stream<Path> found = Files.walk(TEMPLATES)) {
            return found.filter(path -> path.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNeitherScriptsNorStylesNorForeignAddresses(Path template) throws IOException {
        String html = COMMENT.matcher(Files.readString(template)).replaceAll("");

        assertThat(FORBIDDEN).allSatisfy(pattern -> assertThat(html).doesNotContainPattern(pattern));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void onlyOurOwnMessagesAreShownUnescaped(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(TEXT_UNESCAPED);
    }

    @Test
    void ourScriptsNeitherEvaluateTextNorWriteHtml() throws IOException {
        try (Stream<Path> scripts = Files.list(ASSETS)) {
            for (Path script :
                    scripts.filter(path -> path.toString().endsWith(".js")).toList()) {
                assertThat(Files.readString(script))
                        .doesNotContainPattern("\\beval\\(|new Function|innerHTML|outerHTML");
            }
        }
    }
}
