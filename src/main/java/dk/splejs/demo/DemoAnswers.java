package dk.splejs.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the demo's people answer, in the keys of the forms. */
final class DemoAnswers {

    private DemoAnswers() {}

    static Map<String, Object> acceptance(List<String> invited, String level) {
        return Map.of("decision", "accept", "governanceLevel", level, "invited", invited);
    }

    static Map<String, Object> merge(String into) {
        return Map.of("decision", "merge", "mergeInto", into, "reason", "De to forslag har samme formål.");
    }

    static Map<String, Object> decision(String decision, String reason) {
        return Map.of("decision", decision, "reason", reason);
    }

    static Map<String, Object> need() {
        return Map.of(
                "need", "same",
                "relevance", 4,
                "feasibility", 4,
                "urgency", 3,
                "runsPerYear", 1200,
                "minutesPerRun", 12,
                "automatablePercent", 60,
                "coFinancing", true);
    }

    static Map<String, Object> noNeed() {
        return Map.of("need", "none", "comment", "Vi har ikke opgaven hos os.");
    }

    static Map<String, Object> estimate(String likely, String key) {
        Map<String, Object> development =
                Map.of("label", "Udvikling", "kind", "oneOff", "low", likely, "likely", likely, "high", likely);
        Map<String, Object> operation =
                Map.of("label", "Drift", "kind", "yearly", "low", "40000", "likely", "60000", "high", "80000");
        return Map.of("lines", List.of(development, operation), "distributionKey", key, "quorum", 3);
    }

    static Map<String, Object> commitment(LocalDate decided) {
        return decidedYes("commit", decided);
    }

    /** Yes to the terms of joining a solution. */
    static Map<String, Object> acceptedTerms(LocalDate decided) {
        return decidedYes("accept", decided);
    }

    private static Map<String, Object> decidedYes(String answer, LocalDate decided) {
        return Map.of(
                "answer",
                answer,
                "decisionBody",
                "Økonomiudvalget",
                "decisionDate",
                decided.toString(),
                "caseNumber",
                "26/12345");
    }
}
