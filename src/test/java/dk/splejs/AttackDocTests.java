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

/** Each attack in docs/attacks.md is tried by a test that exists. */
class AttackDocTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern LINE = Pattern.compile("\\| [A-Z].+");

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }

        assertThat(TEST.matcher(text()).results().map((MatchResult found) -> found.group(1)))
                .hasSizeGreaterThan(40)
                .isSubsetOf(tests);
    }

    @Test
    void everyAttackSaysHowItIsTriedAndByWhat() throws IOException {
        List<String> attacks = text().lines().filter(LINE.asMatchPredicate()).toList();

        assertThat(attacks).hasSizeGreaterThan(30).allSatisfy(attack -> {
            String[] cells = attack.split("\\|", -1);
            assertThat(cells).as(attack).hasSize(5);
            assertThat(cells[2].strip()).as(attack).isNotEmpty();
            assertThat(cells[3].strip()).as(attack).matches("`\\w+Tests`(, `\\w+Tests`)*");
        });
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("docs", "attacks.md"));
    }
}
