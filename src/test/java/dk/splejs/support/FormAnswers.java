package dk.splejs.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Good answers to every form, in the keys of the forms, for tests to start from. */
public final class FormAnswers {

    private FormAnswers() {}

    public static Map<String, Object> proposal() {
        return Map.of(
                "title", "Fælles modtagelse af byggesager",
                "summary", "Ansøgninger læses og kontrolleres automatisk",
                "description", "I dag taster en medarbejder hver ansøgning ind i fagsystemet.",
                "contactName", "Kim Kontakt",
                "contactMail", "kim@kommune.example",
                "visibility", "members");
    }

    /** Accepts and asks these organisations, or every municipality when none is named. */
    public static Map<String, Object> accept(String level, String... invited) {
        return Map.of("decision", "accept", "governanceLevel", level, "invited", List.of(invited));
    }

    /** A decision with its reason, for the screening and for the approval. */
    public static Map<String, Object> decision(String decision) {
        return Map.of("decision", decision, "reason", "Det er den rigtige afgørelse.");
    }

    public static Map<String, Object> need() {
        return Map.of(
                "need", "same",
                "relevance", 4,
                "feasibility", 3,
                "urgency", 5,
                "runsPerYear", 1200,
                "minutesPerRun", 15,
                "automatablePercent", 60,
                "coFinancing", true);
    }

    public static Map<String, Object> noNeed() {
        return Map.of("need", "none");
    }

    /** One one-off line with this likely cost in kroner. */
    public static Map<String, Object> estimate(String kroner, String key) {
        return Map.of("lines", List.of(line("Udvikling", "oneOff", kroner)), "distributionKey", key);
    }

    /** The same, and one yearly line with that likely cost. */
    public static Map<String, Object> estimate(String kroner, String yearlyKroner, String key) {
        List<Map<String, Object>> lines =
                List.of(line("Udvikling", "oneOff", kroner), line("Drift", "yearly", yearlyKroner));
        return Map.of("lines", lines, "distributionKey", key);
    }

    private static Map<String, Object> line(String label, String kind, String kroner) {
        return Map.of("label", label, "kind", kind, "low", kroner, "likely", kroner, "high", kroner);
    }

    public static Map<String, Object> commit() {
        return Map.of(
                "answer", "commit",
                "decisionBody", "Byrådet",
                "decisionDate", "2024-12-17",
                "caseNumber", "24/12345");
    }

    /** Yes to the terms of joining or leaving, by the same decision. */
    public static Map<String, Object> acceptTerms() {
        return with(commit(), "answer", "accept");
    }

    public static Map<String, Object> pledge(String ceiling) {
        return Map.of("answer", "pledge", "ceiling", ceiling);
    }

    public static Map<String, Object> leave() {
        return Map.of("answer", "leave");
    }

    /** The same answers with one of them changed. */
    public static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.put(key, value);
        return changed;
    }

    /** The same answers without one of them. */
    public static Map<String, Object> without(Map<String, Object> answers, String key) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.remove(key);
        return changed;
    }
}
