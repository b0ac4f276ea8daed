package dk.splejs.proposal;

import dk.splejs.form.Answers;
import dk.splejs.shared.EmailAddress;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A proposal's content in the keys of its form, both ways. */
final class ContentAnswers {

    private static final String SEPARATOR = ", ";

    private ContentAnswers() {}

    static ProposalContent read(Answers answers) {
        return new ProposalContent(
                answers.text("title"),
                text(answers, "summary"),
                text(answers, "description"),
                text(answers, "problem"),
                text(answers, "wishedSolution"),
                contact(answers),
                subject(answers),
                volume(answers),
                answers.optionalText("governanceLevel")
                        .map(GovernanceLevel::ofWord)
                        .orElse(null),
                answers.optionalDate("wishedStart").orElse(null),
                links(answers),
                suitability(answers),
                answers.optionalText("visibility").map(Visibility::ofWord).orElse(Visibility.MEMBERS),
                text(answers, "internalNote"));
    }

    static Map<String, Object> write(ProposalContent content) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        answers.put("title", content.title());
        answers.put("summary", content.summary());
        answers.put("description", content.description());
        answers.put("problem", content.problem());
        answers.put("wishedSolution", content.wishedSolution());
        answers.put("legalBasis", content.legalBasis());
        answers.put("internalNote", content.internalNote());
        answers.put("kle", content.kle());
        writeLists(content, answers);
        writeFigures(content, answers);
        writeCircle(content, answers);
        return withoutGaps(answers);
    }

    private static void writeLists(ProposalContent content, Map<String, @Nullable Object> answers) {
        answers.put("fieldsOfWork", content.fieldsOfWork());
        answers.put("itSystems", String.join(SEPARATOR, content.itSystems()));
        answers.put("technologies", String.join(SEPARATOR, content.technologies()));
        answers.put(
                "links",
                content.links().stream()
                        .map(link -> Map.of("label", link.label(), "url", link.url()))
                        .toList());
    }

    private static void writeFigures(ProposalContent content, Map<String, @Nullable Object> answers) {
        answers.put("runsPerYear", content.volume().runsPerYear());
        answers.put("minutesPerRun", content.volume().minutesPerRun());
        answers.put("automatablePercent", content.volume().automatablePercent());
        content.suitability().forEach((question, answer) -> answers.put(question.word(), answer.word()));
        answers.put(
                "wishedStart",
                content.wishedStart() == null ? null : content.wishedStart().toString());
    }

    private static void writeCircle(ProposalContent content, Map<String, @Nullable Object> answers) {
        GovernanceLevel level = content.governanceLevel();
        EmailAddress mail = content.contact().mail();
        answers.put("governanceLevel", level == null ? null : level.word());
        answers.put("visibility", content.visibility().word());
        answers.put("contactName", content.contact().name());
        answers.put("contactMail", mail == null ? null : mail.value());
    }

    private static Map<String, Object> withoutGaps(Map<String, @Nullable Object> answers) {
        Map<String, Object> given = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            if (answer != null && !"".equals(answer)) {
                given.put(key, answer);
            }
        });
        return given;
    }

    private static @Nullable String text(Answers answers, String key) {
        return answers.optionalText(key).orElse(null);
    }

    /** Names that are typed in one line with commas between them. */
    private static List<String> names(Answers answers, String key) {
        return Arrays.stream(answers.optionalText(key).orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static Contact contact(Answers answers) {
        return new Contact(
                text(answers, "contactName"),
                answers.optionalText("contactMail").map(EmailAddress::new).orElse(null));
    }

    private static Subject subject(Answers answers) {
        return new Subject(
                text(answers, "kle"),
                answers.texts("fieldsOfWork"),
                names(answers, "itSystems"),
                names(answers, "technologies"),
                text(answers, "legalBasis"));
    }

    private static Volume volume(Answers answers) {
        return new Volume(
                answers.optionalInteger("runsPerYear").orElse(null),
                answers.optionalDecimal("minutesPerRun").orElse(null),
                answers.optionalInteger("automatablePercent").orElse(null));
    }

    private static List<Link> links(Answers answers) {
        return answers.rows("links").stream()
                .map(row -> new Link(row.text("label"), row.text("url")))
                .toList();
    }

    private static Map<SuitabilityQuestion, SuitabilityAnswer> suitability(Answers answers) {
        Map<SuitabilityQuestion, SuitabilityAnswer> given = new EnumMap<>(SuitabilityQuestion.class);
        for (SuitabilityQuestion question : SuitabilityQuestion.values()) {
            answers.optionalText(question.word())
                    .map(SuitabilityAnswer::ofWord)
                    .ifPresent(answer -> given.put(question, answer));
        }
        return given;
    }
}
