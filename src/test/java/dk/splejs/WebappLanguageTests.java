package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The engine's web applications load one language only, so each text they can show must exist in Danish. */
class WebappLanguageTests {

    private static final String WEBJAR = "META-INF/resources/webjars/camunda/";
    private static final String PLUGINS = "META-INF/resources/plugin/";
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");

    @Test
    void tasklistSpeaksDanishThroughout() throws IOException {
        assertThat(keys("tasklist", "da")).isEqualTo(keys("tasklist", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin", "welcome"})
    void everyTextThatAnApplicationNamesIsInDanish(String application) throws IOException {
        Set<String> shown = keys(application, "en");
        shown.retainAll(wordsIn(application));

        assertThat(shown).isNotEmpty();
        assertThat(keys(application, "da")).containsAll(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void aTranslationKeepsThePlaceholders(String application) throws IOException {
        JsonNode english = labels(application, "en");

        labels(application, "da")
                .properties()
                .forEach(label -> assertThat(placeholders(label.getValue().asText()))
                        .as(label.getKey())
                        .isEqualTo(placeholders(english.path(label.getKey()).asText())));
    }

    private static Set<String> wordsIn(String application) throws IOException {
        String program = text(WEBJAR + "app/" + application + "/camunda-" + application + "-bootstrap.js")
                + text(WEBJAR + "app/" + application + "/index.html")
                + text(PLUGINS + application + "/app/plugin.js");
        return WORD.matcher(program).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .sorted()
                .toList();
    }

    private static Set<String> keys(String application, String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        labels(application, language).fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode labels(String application, String language) throws IOException {
        String json = text(WEBJAR + "app/" + application + "/locales/" + language + ".json");
        return new ObjectMapper().readTree(json.replace("\uFEFF", "")).path("labels");
    }

    private static String text(String resource) throws IOException {
        ClassPathResource file = new ClassPathResource(resource);
        return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
    }
}
