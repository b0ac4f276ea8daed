package dk.splejs.importing;

import dk.splejs.catalogue.Texts;
import dk.splejs.shared.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an entry says, of what a process says: plain text, shortened where there is too much of it. */
final class ProcessTexts {

    /** Formatted texts, in the order in which they are read, with the headings people know. */
    static final Map<String, String> SECTIONS = sections();

    private static final int TITLE = 120;
    private static final int SUMMARY = 1_000;
    private static final int DESCRIPTION = 20_000;

    private ProcessTexts() {}

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("automationDescription", "Beskrivelse af automatisering");
        sections.put("longDescription", "Beskrivelse");
        sections.put("processChallenges", "Udfordringer i den nuværende proces");
        sections.put("solutionRequests", "Idéer til løsning");
        sections.put("technicalImplementationNotes", "Teknisk implementering");
        sections.put("organizationalImplementationNotes", "Organisatorisk implementering");
        return sections;
    }

    static Texts of(SourceRecord process, List<Remark> remarks) throws LeftOut {
        String title = line(process, "title");
        if (title.isEmpty()) {
            throw new LeftOut("title");
        }
        String summary = line(process, "shortDescription");
        return Texts.danish(
                shortened(title, TITLE, "title", remarks),
                shortened(summary.isEmpty() ? title : summary, SUMMARY, "shortDescription", remarks),
                shortened(description(process), DESCRIPTION, "longDescription", remarks));
    }

    /** A text that is no longer than this, with a mark and a remark where it was. */
    static String shortened(String text, int most, String field, List<Remark> remarks) {
        if (text.length() <= most) {
            return text;
        }
        remarks.add(Remark.of("shortened", Labels.headingOf(field), Integer.toString(most)));
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        .strip() + "…";
    }

    /** A text without lines, tags and what cannot be seen. */
    static String line(SourceRecord process, String field) {
        return plain(process.text(field).orElse("")).replace('\n', ' ');
    }

    static String plain(String html) {
        return PlainText.of(html, PlainText.LONGEST_HTML);
    }

    private static String description(SourceRecord process) {
        Map<String, String> texts = new LinkedHashMap<>();
        SECTIONS.forEach((field, heading) -> {
            String text = plain(process.text(field).orElse(""));
            if (!text.isEmpty()) {
                texts.put(heading, text);
            }
        });
        return texts.size() == 1
                ? texts.values().iterator().next()
                : texts.entrySet().stream()
                        .map(section -> section.getKey() + "\n" + section.getValue())
                        .collect(Collectors.joining("\n\n"));
    }
}
