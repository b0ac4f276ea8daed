package dk.splejs.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One pass through a form with what somebody submitted. What is hidden is dropped, everything else is read and typed, and
 * every problem is collected.
 */
final class AnswerCheck {

    private final Conditions conditions;
    private final Map<String, ?> facts;
    private final Map<String, ?> submitted;
    private final Predicate<Field> needed;
    private final Map<String, @Nullable Object> context;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    AnswerCheck(Conditions conditions, Map<String, ?> facts, Map<String, ?> submitted, Predicate<Field> needed) {
        this.conditions = conditions;
        this.facts = facts;
        this.submitted = submitted;
        this.needed = needed;
        this.context = new HashMap<>(facts);
    }

    Answers of(FormFile form) {
        List<String> keys = form.keys();
        keys.forEach(key -> context.put(key, null));
        take(form.components());
        submitted.keySet().stream().filter(key -> !keys.contains(key)).forEach(key -> problems.add(foreign(key)));
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        return new Answers(answers);
    }

    static FieldProblem foreign(String key) {
        String name = Texts.quoted(key);
        return new FieldProblem(key, "Formularen", "Formularen har ikke feltet %s.".formatted(name));
    }

    private void take(List<Component> components) {
        components.stream().filter(this::applies).forEach(this::take);
    }

    private boolean applies(Component component) {
        Component.Conditional conditional = component.conditional();
        return conditional == null || !conditional.hide().holds(conditions, context);
    }

    private void take(Component component) {
        if (component instanceof Group group) {
            take(group.components());
        } else if (component instanceof RowList list) {
            take(list);
        } else if (component instanceof Field field) {
            take(field);
        }
    }

    private void take(Field field) {
        FieldCheck check = new FieldCheck(field, facts);
        Object value = check.value(submitted.get(field.key()), required(field));
        if (value != null) {
            answers.put(field.key(), value);
            context.put(field.key(), value);
        }
        check.problem(field.key(), field.label()).ifPresent(problems::add);
    }

    private boolean required(Field field) {
        Condition when = field.requiredWhen();
        return needed.test(field) && (when == null || when.holds(conditions, context));
    }

    private void take(RowList list) {
        RowCheck check = new RowCheck(list, facts);
        List<Answers> rows = check.rows(submitted.get(list.path()));
        answers.put(list.path(), rows);
        problems.addAll(check.problems());
    }
}
