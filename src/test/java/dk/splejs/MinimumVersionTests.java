package dk.splejs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The build refuses what is older than the least safe version; that list says why, and of what is really used. */
class MinimumVersionTests {

    private static final Pattern LIST =
            Pattern.compile("<id>minimum-versions</id>.*?<excludes>(.*?)</excludes>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<!--(.*?)-->|<exclude>(.*?)</exclude>");
    private static final Pattern BOUND = Pattern.compile("<exclude>([^:<]+):([^:<]+):\\(,([^)]+)\\)</exclude>");

    @Test
    void everyLineHasItsReason() throws IOException {
        String lines = LINE.matcher(list())
                .replaceAll(line -> line.group(1) == null ? "line" : "reason")
                .replaceAll("\\s+", " ")
                .strip();

        assertThat(lines).matches("(reason( line)+ ?)+");
    }

    @Test
    void everyBoundIsOfSomethingOnTheClassPath() throws IOException {
        List<MatchResult> bounds = BOUND.matcher(list()).results().toList();

        assertThat(bounds)
                .hasSizeGreaterThan(15)
                .allSatisfy(bound ->
                        assertThat(System.getProperty("java.class.path")).containsPattern(inRepository(bound)));
    }

    /** As the local repository lays it out: {@code …/org/postgresql/postgresql/42.7.14/…}. */
    private static String inRepository(MatchResult bound) {
        String artifact = bound.group(2).equals("*") ? "[^/\\\\]+" : Pattern.quote(bound.group(2));
        return "[/\\\\]" + bound.group(1).replace(".", "[/\\\\]") + "[/\\\\]" + artifact + "[/\\\\]";
    }

    private static String list() throws IOException {
        return LIST.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
