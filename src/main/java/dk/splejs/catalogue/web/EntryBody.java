package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryStanding;
import dk.splejs.catalogue.Licence;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.shared.Canonical;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry as another system sends it: the keys that reading it gives, with lists as lists. What is left out is empty, but for what
 * the sender cannot read or does not decide: the contact and the level stay as they are.
 */
record EntryBody(Map<String, Object> sent) {

    static final String LICENCE = "licence";
    static final String OTHER_LICENCE = "otherLicence";

    private static final String LANGUAGE = "language";
    private static final Set<String> LANGUAGES = Set.of("da", "en");
    private static final String DANISH = "da";

    /** Lists that the form takes as one text, and what stands between their parts there. */
    private static final Map<String, String> JOINED =
            Map.of(EntryAnswers.REPOSITORIES, "\n", EntryAnswers.TECHNOLOGIES, ",", EntryAnswers.IT_SYSTEMS, ",");

    /** The language of the texts: Danish where nobody says otherwise. */
    String language() {
        return String.valueOf(sent.getOrDefault(LANGUAGE, DANISH));
    }

    /** Of all that was sent; the order of the keys says nothing. */
    String digest() {
        Canonical canonical = new Canonical();
        new TreeMap<>(sent).forEach((key, value) -> add(canonical.add(key), value));
        return Canonical.sha256(canonical.bytes());
    }

    /** A list of one text that holds commas is no list of several. */
    private static void add(Canonical canonical, Object value) {
        if (value instanceof List<?> parts) {
            canonical.add(null).add(String.valueOf(parts.size()));
            parts.forEach(part -> canonical.add(String.valueOf(part)));
        } else {
            canonical.add(value.toString());
        }
    }

    /**
     * The answers to the form {@code edit-entry} that it comes to.
     *
     * @throws FormRejected where it does not even have the shape
     */
    Map<String, Object> answers(EntryStanding standing) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Object> answers = new LinkedHashMap<>(sent);
        answers.remove(LANGUAGE);
        if (!LANGUAGES.contains(language())) {
            problems.add(problem(LANGUAGE, "Sproget skal være da eller en."));
        }
        if (answers.remove(OTHER_LICENCE) != null) {
            problems.add(problem(OTHER_LICENCE, "Skriv licensens navn i feltet 'licence'."));
        }
        JOINED.keySet().forEach(key -> answers.computeIfPresent(key, (same, list) -> joined(key, list, problems)));
        nameLicence(answers);
        answers.putIfAbsent("state", "current");
        keep(answers, standing.content());
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        return answers;
    }

    private static Object joined(String key, Object list, List<FieldProblem> problems) {
        String between = JOINED.getOrDefault(key, ",");
        boolean fine = list instanceof List<?> parts
                && parts.stream().allMatch(part -> part instanceof String text && !text.contains(between));
        if (!fine) {
            problems.add(problem(
                    key,
                    between.equals(",")
                            ? "Skriv en liste af tekster uden komma."
                            : "Skriv en liste af tekster, hver på én linje."));
            return "";
        }
        return String.join(
                between, ((List<?>) list).stream().map(String.class::cast).toList());
    }

    private static void nameLicence(Map<String, Object> answers) {
        if (answers.get(LICENCE) instanceof String name && !name.isBlank() && !Licence.isListed(name.strip())) {
            answers.put(LICENCE, "other");
            answers.put(OTHER_LICENCE, name);
        }
    }

    private void keep(Map<String, Object> answers, @Nullable EntryContent stands) {
        if (stands == null) {
            return;
        }
        GovernanceLevel level = stands.classification().level();
        if (level != null) {
            answers.putIfAbsent(EntryAnswers.LEVEL, level.word());
        }
        EntryContact contact = stands.particulars().contact();
        boolean named = sent.containsKey(EntryForm.CONTACT_NAME) || sent.containsKey(EntryForm.CONTACT_MAIL);
        if (contact != null && !named) {
            answers.put(EntryForm.CONTACT_MAIL, contact.mail().value());
            if (contact.name() != null) {
                answers.put(EntryForm.CONTACT_NAME, contact.name());
            }
        }
    }

    private static FieldProblem problem(String key, String message) {
        return new FieldProblem(key, key, message);
    }

    /** Without what was sent, because records end up in logs. */
    @Override
    public String toString() {
        return "EntryBody" + sent.keySet();
    }
}
