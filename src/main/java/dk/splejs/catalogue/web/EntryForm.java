package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryStanding;
import dk.splejs.catalogue.WebAddress;
import dk.splejs.form.Answers;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormDefinition;
import dk.splejs.form.FormRejected;
import dk.splejs.form.FormView;
import dk.splejs.form.Forms;
import dk.splejs.proposal.GovernanceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The form in which an entry is changed. */
@Component
class EntryForm {

    private static final String NAME = "edit-entry";
    private static final String NOT_AN_ADDRESS =
            "Skriv adressen helt ud: den begynder med https:// og har hverken mellemrum eller brugernavn.";
    private static final int LONGEST_NAME = 200;
    private static final String TOO_LONG = "Hvert navn kan højst have 200 tegn. Skriv komma imellem navnene.";
    private static final String NO_MAIL = "Skriv også kontaktens e-mail: uden den kan ingen skrive til kontakten.";
    private static final String NOT_YOURS = "Kun sekretariatet kan flytte løsningen til et andet niveau.";

    static final String CONTACT_NAME = "contactName";
    static final String CONTACT_MAIL = "contactMail";

    private final Forms forms;

    EntryForm(Forms forms) {
        this.forms = forms;
    }

    FormView shown(EditableEntry entry) {
        return shown(EntryAnswers.write(entry.content()), List.of());
    }

    FormView shown(Map<String, ?> values, List<FieldProblem> problems) {
        return definition().view(Map.of(), values, problems);
    }

    Map<String, Object> typed(MultiValueMap<String, String> sent) {
        return definition().parse(sent);
    }

    /**
     * What was typed, checked.
     *
     * @throws FormRejected naming every problem
     */
    EntryContent content(MultiValueMap<String, String> sent, EditableEntry entry) {
        return content(typed(sent), entry.content().texts().language(), entry.standing());
    }

    /** The same for answers that came in another way. */
    EntryContent content(Map<String, ?> given, String language, EntryStanding standing) {
        Answers answers = definition().check(given);
        List<FieldProblem> problems = problems(answers, standing);
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        return EntryAnswers.read(answers, language);
    }

    private List<FieldProblem> problems(Answers answers, EntryStanding standing) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!EntryAnswers.repositories(answers).stream().allMatch(WebAddress::isValid)) {
            problems.add(problem(EntryAnswers.REPOSITORIES, NOT_AN_ADDRESS));
        }
        if (!answers.optionalText(EntryAnswers.DOCUMENTATION)
                .map(WebAddress::isValid)
                .orElse(true)) {
            problems.add(problem(EntryAnswers.DOCUMENTATION, NOT_AN_ADDRESS));
        }
        Stream.of(EntryAnswers.TECHNOLOGIES, EntryAnswers.IT_SYSTEMS)
                .filter(key -> hasLongName(answers, key))
                .forEach(key -> problems.add(problem(key, TOO_LONG)));
        problems.addAll(whomToAskAndWhere(answers, standing));
        return problems;
    }

    private List<FieldProblem> whomToAskAndWhere(Answers answers, EntryStanding standing) {
        List<FieldProblem> problems = new ArrayList<>();
        if (answers.has(CONTACT_NAME) && !answers.has(CONTACT_MAIL)) {
            problems.add(problem(CONTACT_MAIL, NO_MAIL));
        }
        if (!mayPlaceThere(answers, standing)) {
            problems.add(problem(EntryAnswers.LEVEL, NOT_YOURS));
        }
        return problems;
    }

    private static boolean hasLongName(Answers answers, String key) {
        return EntryAnswers.names(answers, key).stream().anyMatch(name -> name.length() > LONGEST_NAME);
    }

    private static boolean mayPlaceThere(Answers answers, EntryStanding standing) {
        EntryContent content = standing.content();
        GovernanceLevel level =
                content == null ? null : content.classification().level();
        String stands = level == null ? "" : level.word();
        return standing.mayPlace()
                || answers.optionalText(EntryAnswers.LEVEL).orElse("").equals(stands);
    }

    private FieldProblem problem(String key, String message) {
        return new FieldProblem(key, definition().label(key), message);
    }

    private FormDefinition definition() {
        return forms.require(NAME);
    }
}
