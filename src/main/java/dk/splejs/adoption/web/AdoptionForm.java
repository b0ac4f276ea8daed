package dk.splejs.adoption.web;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Since;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.catalogue.WebAddress;
import dk.splejs.form.Answers;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormDefinition;
import dk.splejs.form.FormRejected;
import dk.splejs.form.FormView;
import dk.splejs.form.Forms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form in which an organisation says how it uses a solution. */
@Component
class AdoptionForm {

    private static final String NAME = "adopt-solution";
    /** Stands in the address, and is no field. */
    private static final String ORGANISATION = "kode";

    private static final Pattern ENTRY = Pattern.compile("(?:https?://[^/]+)?/?(?:katalog/)?([a-z0-9-]+)/?");

    private static final String NOT_SINCE =
            "Skriv en måned som 03.2026 eller en dag som 23.03.2026, der ikke ligger i fremtiden.";
    private static final String NOT_AN_ADDRESS =
            "Skriv adressen helt ud: den begynder med https:// og har hverken mellemrum eller brugernavn.";
    private static final String NO_ENTRY =
            "Der er ingen løsning i kataloget med den adresse. Kopiér den fra løsningens side.";

    private final Forms forms;
    private final EntryDirectory entries;
    private final Clock clock;

    AdoptionForm(Forms forms, EntryDirectory entries, Clock clock) {
        this.forms = forms;
        this.entries = entries;
        this.clock = clock;
    }

    FormView shown(Map<String, ?> values, List<FieldProblem> problems) {
        return definition().view(Map.of(), values, problems);
    }

    Map<String, Object> typed(MultiValueMap<String, String> sent) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(sent);
        fields.remove(ORGANISATION);
        return definition().parse(fields);
    }

    /**
     * What was typed, checked.
     *
     * @throws FormRejected naming every problem
     */
    AdoptionContent content(MultiValueMap<String, String> sent) {
        Answers answers = definition().check(typed(sent));
        List<FieldProblem> problems = problems(answers);
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        return new AdoptionContent(
                text(answers, "version"),
                answers.optionalText("since").flatMap(Since::read).orElse(null),
                text(answers, "variant"),
                text(answers, "variantRepository"),
                answers.optionalText("variantOf")
                        .flatMap(this::entry)
                        .map(EntryRef::id)
                        .orElse(null),
                answers.optionalInteger("hoursSaved").map(Integer::longValue).orElse(null),
                text(answers, "benefitRemark"),
                EntryContact.of(text(answers, "contactName"), text(answers, "contactMail")));
    }

    private List<FieldProblem> problems(Answers answers) {
        List<FieldProblem> problems = new ArrayList<>();
        answers.optionalText("since")
                .filter(typed -> Since.read(typed).filter(this::hasCome).isEmpty())
                .ifPresent(wrong -> problems.add(problem("since", NOT_SINCE)));
        answers.optionalText("variantRepository")
                .filter(typed -> !WebAddress.isValid(typed))
                .ifPresent(wrong -> problems.add(problem("variantRepository", NOT_AN_ADDRESS)));
        answers.optionalText("variantOf")
                .filter(typed -> entry(typed).isEmpty())
                .ifPresent(wrong -> problems.add(problem("variantOf", NO_ENTRY)));
        return problems;
    }

    private boolean hasCome(Since since) {
        return !since.day().isAfter(LocalDate.now(clock));
    }

    private Optional<EntryRef> entry(String typed) {
        Matcher address = ENTRY.matcher(typed.strip());
        return address.matches() ? entries.find(address.group(1)) : Optional.empty();
    }

    private FieldProblem problem(String key, String message) {
        return new FieldProblem(key, definition().label(key), message);
    }

    private static @Nullable String text(Answers answers, String key) {
        return answers.optionalText(key).orElse(null);
    }

    private FormDefinition definition() {
        return forms.require(NAME);
    }
}
