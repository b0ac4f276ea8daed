package dk.splejs.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * One form: what it asks, and the only authority on whether answers fit it, whoever sends them.
 *
 * <p>Facts are what the form shows or offers, by name: texts, or a list of {@code {label, value}} where the person chooses.
 * Values are what stands in the fields, by key: as submitted, as parsed, or as {@link Answers#asMap()} gives them.
 */
public final class FormDefinition {

    private final FormFile file;
    private final Conditions conditions;

    FormDefinition(FormFile file, Conditions conditions) {
        this.file = file;
        this.conditions = conditions;
    }

    /** The name of the file without its ending: {@code review-proposal}. */
    public String name() {
        return file.id();
    }

    /** The keys of all fields and lists, in the order of the form. */
    public List<String> keys() {
        return file.keys();
    }

    /** The names of the facts that the form uses. */
    public Set<String> facts() {
        Set<String> facts = new TreeSet<>(file.facts(MarkdownTemplate::shownFacts));
        facts.addAll(file.facts(MarkdownTemplate::linkedFacts));
        facts.addAll(file.optionFacts());
        return facts;
    }

    /** The words and Danish labels of a choice, in order. */
    public Map<String, String> choices(String key) {
        Map<String, String> choices = new LinkedHashMap<>();
        field(key).options(Map.of()).forEach(option -> choices.put(option.value(), option.label()));
        return choices;
    }

    /** What the field is called on the screen. */
    public String label(String key) {
        return field(key).label();
    }

    private Field field(String key) {
        return file.fields()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name() + " has no field " + key));
    }

    /**
     * Checks without facts: a choice among facts then takes any word.
     *
     * @throws FormRejected with every problem
     */
    public Answers check(Map<String, ?> submitted) {
        return check(submitted, Map.of());
    }

    /**
     * Checks what was submitted and types it.
     *
     * @throws FormRejected with every problem
     */
    public Answers check(Map<String, ?> submitted, Map<String, ?> facts) {
        return new AnswerCheck(conditions, facts, submitted, field -> field.required() || field.requiredWhen() != null)
                .of(file);
    }

    /**
     * Checks as {@link #check(Map)}, but asks for the named fields only: what is not ready yet may be missing.
     *
     * @throws FormRejected with every problem
     */
    public Answers checkDraft(Map<String, ?> submitted, Set<String> needed) {
        return new AnswerCheck(conditions, Map.of(), submitted, field -> needed.contains(field.key())).of(file);
    }

    /** What a browser sent from our own page, as values to check. Names that start with {@code _} are left out. */
    public Map<String, Object> parse(MultiValueMap<String, String> httpForm) {
        return new HttpForm(file, httpForm).values();
    }

    /**
     * When a button of a list was pressed ({@code _add=lines}, {@code _remove=lines[1]}): what was typed, with one row more
     * or less, to show the page again. Otherwise nothing: the form was sent.
     */
    public Optional<Map<String, Object>> changeRows(MultiValueMap<String, String> httpForm) {
        return new HttpForm(file, httpForm).withRowsChanged();
    }

    /** The form for {@code fragments/form.html}. A key that {@code values} lacks shows its default. */
    public FormView view(Map<String, ?> facts, Map<String, ?> values, List<FieldProblem> problems) {
        List<FormView.Part> parts = new ViewBuilder(conditions, facts, values, problems).parts(file);
        return new FormView(name(), parts, file.button().label(), summary(parts, problems));
    }

    private static List<FormView.Problem> summary(List<FormView.Part> parts, List<FieldProblem> problems) {
        List<String> anchors = parts.stream().flatMap(FormDefinition::anchors).toList();
        List<FormView.Problem> summary = new ArrayList<>();
        for (FieldProblem problem : problems) {
            String anchor = ViewBuilder.id(problem.key());
            summary.add(new FormView.Problem(problem, anchors.contains(anchor) ? anchor : null));
        }
        return summary;
    }

    private static Stream<String> anchors(FormView.Part part) {
        if (part instanceof FormView.Section section) {
            return section.parts().stream().flatMap(FormDefinition::anchors);
        }
        if (part instanceof FormView.Rows rows) {
            return Stream.concat(
                    Stream.of(rows.id()),
                    rows.rows().stream().flatMap(row -> row.controls().stream()).map(FormView.Control::id));
        }
        return part instanceof FormView.Control control ? Stream.of(control.id()) : Stream.empty();
    }

    /**
     * The facts as Tasklist may have them: form-js reads them as Markdown and HTML, so the texts among them are written in
     * such a way that they show as they are.
     */
    public Map<String, Object> factsForTasklist(Map<String, ?> facts) {
        Set<String> shown = file.facts(MarkdownTemplate::shownFacts);
        Map<String, Object> escaped = new LinkedHashMap<>(facts);
        escaped.replaceAll(
                (name, value) -> shown.contains(name) && value instanceof String text ? PlainMarkdown.of(text) : value);
        return escaped;
    }
}
