package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text a person sees exists in Danish and in English. */
class LanguageTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([A-Za-z0-9_.-]+)\\s*[}(]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    static List<Path> danishBundles() {
        return files(MESSAGES, path -> path.toString().endsWith(".properties") && !isEnglish(path));
    }

    @ParameterizedTest
    @MethodSource("danishBundles")
    void aBundleHasTheSameKeysInBothLanguages(Path danish) {
        assertThat(keys(english(danish)))
                .as("English keys of %s", danish.getFileName())
                .isEqualTo(keys(danish));
    }

    @ParameterizedTest
    @MethodSource("danishBundles")
    void aKeyBeginsWithTheNameOfItsFeature(Path danish) {
        String feature = danish.getFileName().toString().replace(".properties", "");

        assertThat(keys(danish)).allSatisfy(key -> assertThat(key).startsWith(feature + "."));
    }

    @ParameterizedTest
    @MethodSource("danishBundles")
    void anApostropheIsDoubledOnlyWhereAMessageTakesArguments(Path danish) {
        for (Path bundle : List.of(danish, english(danish))) {
            read(bundle)
                    .forEach((key, text) -> assertThat(hasGoodApostrophes((String) text))
                            .as("%s in %s: %s", key, bundle.getFileName(), text)
                            .isTrue());
        }
    }

    @Test
    void everyKeyThatATemplateNamesExists() {
        Set<String> known = new TreeSet<>();
        danishBundles().forEach(bundle -> known.addAll(keys(bundle)));

        for (Path template : files(TEMPLATES, path -> path.toString().endsWith(".html"))) {
            assertThat(known).as("keys named in %s", template).containsAll(keysNamedIn(template));
        }
    }

    private static List<String> keysNamedIn(Path template) {
        return KEY_IN_TEMPLATE
                .matcher(text(template))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static boolean hasGoodApostrophes(String text) {
        boolean single = text.replace("''", "").contains("'");
        return PLACEHOLDER.matcher(text).find() ? !single : !text.contains("''");
    }

    private static boolean isEnglish(Path bundle) {
        return bundle.toString().endsWith("_en.properties");
    }

    private static Path english(Path danish) {
        return danish.resolveSibling(danish.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
