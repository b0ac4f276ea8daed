package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/security.md promises is there. */
class SecurityDocTests {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern FILE =
            Pattern.compile("`((?:src|config|docs|bpmn|forms)/[\\w./-]+|pom\\.xml|\\w+\\.yml)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");
    private static final Pattern AREA = Pattern.compile("\\| V\\d+ .+");

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(found(TEST)).hasSizeGreaterThan(30).isSubsetOf(tests);
    }

    @Test
    void everyFileThatItNamesExists() throws IOException {
        assertThat(found(FILE))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
        assertThat(found(LINK))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(DOCS.resolve(file)).exists());
    }

    @Test
    void everyAreaNamesATestOrSaysThatThereIsNone() throws IOException {
        List<String> areas = text().lines().filter(AREA.asMatchPredicate()).toList();

        assertThat(areas).hasSizeGreaterThan(20).allSatisfy(area -> {
            String[] cells = area.split("\\|", -1);
            assertThat(cells).hasSize(5);
            assertThat(cells[3].strip()).matches("`\\w+Tests`(, `\\w+Tests`)*|–");
        });
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(text())
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static String text() throws IOException {
        return Files.readString(DOCS.resolve("security.md"));
    }
}
