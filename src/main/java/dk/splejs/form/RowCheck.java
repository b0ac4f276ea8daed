package dk.splejs.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one list. Rows that nobody filled in are skipped, the others keep their number in every refusal. */
final class RowCheck {

    private final RowList list;
    private final Map<String, ?> facts;
    private final List<FieldProblem> problems = new ArrayList<>();

    RowCheck(RowList list, Map<String, ?> facts) {
        this.list = list;
        this.facts = facts;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    List<Answers> rows(@Nullable Object submitted) {
        List<?> raw = submitted == null
                ? List.of()
                : JsonValues.list(submitted).orElseGet(() -> refuse("Svaret skal være en liste."));
        if (raw.size() > list.properties().maxRows()) {
            return refuse("Listen må højst have %d.".formatted(list.properties().maxRows()));
        }
        List<Answers> rows = new ArrayList<>();
        for (int index = 0; index < raw.size(); index++) {
            take(index, raw.get(index), rows);
        }
        if (rows.size() < list.properties().minRows() && problems.isEmpty()) {
            refuse("Tilføj mindst %d.".formatted(list.properties().minRows()));
        }
        return rows;
    }

    private <T> List<T> refuse(String message) {
        problems.add(new FieldProblem(list.path(), list.label(), message));
        return List.of();
    }

    private void take(int index, Object raw, List<Answers> rows) {
        if (!(raw instanceof Map<?, ?> row)) {
            problems.add(new FieldProblem(
                    list.rowName(index), list.rowLabel(index), "Rækken skal have felterne " + list.keys() + "."));
            return;
        }
        row.keySet().stream()
                .filter(key -> !(key instanceof String name) || !list.keys().contains(name))
                .forEach(key -> problems.add(AnswerCheck.foreign(list.rowName(index) + "." + key)));
        if (!isBlank(row)) {
            rows.add(answers(index, row));
        }
    }

    private boolean isBlank(Map<?, ?> row) {
        return list.components().stream().allMatch(field -> isBlank(field, row.get(field.key())));
    }

    private boolean isBlank(Field field, @Nullable Object raw) {
        Reading reading = field.read(raw, facts);
        return reading.equals(Reading.ABSENT)
                || Boolean.FALSE.equals(reading.value())
                || reading.equals(field.read(field.defaultValue(), facts));
    }

    private Answers answers(int index, Map<?, ?> row) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : list.components()) {
            FieldCheck check = new FieldCheck(field, facts);
            Object value = check.value(row.get(field.key()), field.required());
            if (value != null) {
                answers.put(field.key(), value);
            }
            check.problem(list.rowName(index) + "." + field.key(), list.rowLabel(index) + ", " + field.label())
                    .ifPresent(problems::add);
        }
        return new Answers(answers);
    }
}
