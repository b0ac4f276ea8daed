package dk.splejs.search;

import java.time.Instant;
import java.util.List;

/** Something that was found, for tests. */
public final class TestFindings {

    private static final Instant THEN = Instant.parse("2026-11-23T23:30:00Z");

    private TestFindings() {}

    public static Finding titled(String title) {
        SearchTopics about = new SearchTopics(
                List.of("social"), "27.36", List.of("RPA"), List.of("@sum(a1)", "SBSYS"), "0751", "MPL-2.0", "2");
        return new Finding(
                SearchKind.SOLUTION, "/katalog/fundet", null, title, "-1+2", about, "current", 1200L, THEN, THEN);
    }
}
