package dk.splejs.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays a form out for our own page. Fields that don't apply are there too: without a script nothing can make them appear. */
final class ViewBuilder {

    private final Conditions conditions;
    private final Map<String, ?> facts;
    private final Map<String, ?> values;
    private final Map<String, String> problems;

    ViewBuilder(Conditions conditions, Map<String, ?> facts, Map<String, ?> values, List<FieldProblem> problems) {
        this.conditions = conditions;
        this.facts = facts;
        this.values = values;
        this.problems = problems.stream()
                .collect(Collectors.toMap(FieldProblem::key, FieldProblem::message, (first, second) -> first));
    }

    List<FormView.Part> parts(FormFile form) {
        return parts(form.components(), new AppliesHint(form));
    }

    private List<FormView.Part> parts(List<Component> components, AppliesHint hints) {
        return components.stream()
                .flatMap(component -> part(component, hints).stream())
                .toList();
    }

    private Optional<FormView.Part> part(Component component, AppliesHint hints) {
        if (component instanceof TextView text) {
            return text(text);
        }
        if (component instanceof Group group) {
            return Optional.of(
                    new FormView.Section(group.id(), group.label(), parts(group.components(), hints), hints.of(group)));
        }
        if (component instanceof RowList list) {
            return Optional.of(rows(list));
        }
        return component instanceof Field field
                ? Optional.of(control(field, field.key(), values, hints.of(field)))
                : Optional.empty();
    }

    private Optional<FormView.Part> text(TextView text) {
        Map<String, @Nullable Object> context = new HashMap<>(facts);
        text.template().shownFacts().forEach(fact -> context.putIfAbsent(fact, null));
        Component.Conditional conditional = text.conditional();
        boolean hidden = conditional != null && conditional.hide().holds(conditions, context);
        return hidden
                ? Optional.empty()
                : Optional.of(new FormView.Text(text.template().fill(facts)));
    }

    private FormView.Rows rows(RowList list) {
        List<Map<?, ?>> given = given(list);
        List<FormView.Row> rows = IntStream.range(0, given.size())
                .mapToObj(index -> row(list, index, given.get(index)))
                .toList();
        boolean mayAdd = rows.size() < list.properties().maxRows();
        return new FormView.Rows(id(list.path()), list.path(), list.label(), rows, mayAdd, problems.get(list.path()));
    }

    private List<Map<?, ?>> given(RowList list) {
        Object rows = values.get(list.path());
        if (rows == null) {
            return IntStream.range(0, list.defaultRepetitions())
                    .<Map<?, ?>>mapToObj(index -> Map.of())
                    .toList();
        }
        return JsonValues.list(rows).stream()
                .flatMap(List::stream)
                .<Map<?, ?>>flatMap(row -> row instanceof Map<?, ?> map ? Stream.of(map) : Stream.empty())
                .toList();
    }

    private FormView.Row row(RowList list, int index, Map<?, ?> row) {
        List<FormView.Control> controls = list.components().stream()
                .map(field -> control(field, list.rowName(index) + "." + field.key(), row, null))
                .toList();
        return new FormView.Row(list.rowName(index), list.rowLabel(index), controls);
    }

    private FormView.Control control(Field field, String name, Map<?, ?> row, FormView.@Nullable Applies applies) {
        Object value = row.containsKey(field.key()) ? row.get(field.key()) : field.defaultValue();
        return new FormView.Control(
                field.control(),
                name,
                id(name),
                field.label(),
                field.description(),
                field.required(),
                value == null ? "" : field.shown(value),
                choices(field, id(name), value),
                field.unit(),
                field.inputMode(),
                field.autocomplete(),
                problems.get(name),
                applies);
    }

    private List<FormView.Choice> choices(Field field, String id, @Nullable Object value) {
        List<Option> options = field.options(facts);
        List<String> chosen = chosen(field, value);
        return IntStream.range(0, options.size())
                .mapToObj(index -> choice(options.get(index), id + (index == 0 ? "" : "-" + (index + 1)), chosen))
                .toList();
    }

    private static List<String> chosen(Field field, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return field instanceof MultiChoiceField ? MultiChoiceField.selected(value) : List.of(value.toString());
    }

    private static FormView.Choice choice(Option option, String id, List<String> chosen) {
        return new FormView.Choice(id, option.value(), option.label(), chosen.contains(option.value()));
    }

    /** {@code lines[0].low} becomes {@code lines-0-low}. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
