package dk.splejs.catalogue.web;

import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.Licence;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Texts;
import dk.splejs.form.Answers;
import dk.splejs.proposal.GovernanceLevel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry in the keys of the form {@code edit-entry}, both ways. */
final class EntryAnswers {

    static final String REPOSITORIES = "repositories";
    static final String DOCUMENTATION = "documentation";
    static final String LEVEL = "governanceLevel";
    static final String TECHNOLOGIES = "technologies";
    static final String IT_SYSTEMS = "itSystems";

    private static final String OTHER = "other";
    private static final String LICENCE = "licence";
    private static final String OTHER_LICENCE = "otherLicence";

    private EntryAnswers() {}

    /** What was answered; the language of the texts is not asked for. */
    static EntryContent read(Answers answers, String language) {
        return new EntryContent(
                new Texts(
                        language,
                        answers.text("title"),
                        answers.text("summary"),
                        answers.optionalText("description").orElse("")),
                particulars(answers),
                classification(answers),
                EntryState.valueOf(answers.text("state").toUpperCase(Locale.ROOT)));
    }

    static List<String> repositories(Answers answers) {
        return words(answers.optionalText(REPOSITORIES).orElse(""), "\\R");
    }

    /** The names that stand in one field with commas between them. */
    static List<String> names(Answers answers, String key) {
        return words(answers.optionalText(key).orElse(""), ",");
    }

    static Map<String, Object> write(EntryContent content) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        answers.put("title", content.texts().title());
        answers.put("summary", content.texts().summary());
        answers.put("description", content.texts().description());
        answers.put("state", content.state().word());
        writeParticulars(content.particulars(), answers);
        writeClassification(content.classification(), answers);
        Map<String, Object> given = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            if (answer != null && !"".equals(answer)) {
                given.put(key, answer);
            }
        });
        return given;
    }

    private static void writeParticulars(Particulars says, Map<String, @Nullable Object> answers) {
        String licence = says.licence();
        boolean listed = licence == null || Licence.isListed(licence);
        answers.put(LICENCE, listed ? licence : OTHER);
        answers.put(OTHER_LICENCE, listed ? null : licence);
        answers.put("remark", says.remark());
        answers.put("version", says.version());
        answers.put(REPOSITORIES, String.join("\n", says.repositories()));
        answers.put(DOCUMENTATION, says.documentation());
        answers.put("supplier", says.supplier());
        answers.put("hoursSaved", says.hoursSaved());
        EntryContact contact = says.contact();
        answers.put("contactName", contact == null ? null : contact.name());
        answers.put("contactMail", contact == null ? null : contact.mail().value());
    }

    private static void writeClassification(Classification says, Map<String, @Nullable Object> answers) {
        GovernanceLevel level = says.level();
        answers.put(LEVEL, level == null ? null : level.word());
        answers.put("kle", says.kle());
        answers.put("fieldsOfWork", says.fieldsOfWork());
        answers.put(IT_SYSTEMS, String.join(", ", says.itSystems()));
        answers.put(TECHNOLOGIES, String.join(", ", says.technologies()));
    }

    private static Particulars particulars(Answers answers) {
        String licence = text(answers, LICENCE);
        return new Particulars(
                text(answers, "version"),
                OTHER.equals(licence) ? text(answers, OTHER_LICENCE) : licence,
                repositories(answers),
                text(answers, DOCUMENTATION),
                text(answers, "supplier"),
                EntryContact.of(text(answers, "contactName"), text(answers, "contactMail")),
                answers.optionalInteger("hoursSaved").map(Integer::longValue).orElse(null),
                text(answers, "remark"));
    }

    private static Classification classification(Answers answers) {
        return new Classification(
                answers.optionalText(LEVEL).map(GovernanceLevel::ofWord).orElse(null),
                text(answers, "kle"),
                answers.texts("fieldsOfWork"),
                names(answers, TECHNOLOGIES),
                names(answers, IT_SYSTEMS));
    }

    private static @Nullable String text(Answers answers, String key) {
        return answers.optionalText(key).orElse(null);
    }

    private static List<String> words(String text, String between) {
        return Arrays.stream(text.split(between))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
