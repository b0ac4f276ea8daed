package dk.splejs.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of rows, each with the same few fields. A row that nobody filled in counts as not being there. */
record RowList(
        String type,
        String id,
        String path,
        String label,
        boolean showOutline,
        boolean isRepeating,
        boolean allowAddRemove,
        int defaultRepetitions,
        boolean disableCollapse,
        RowRules properties,
        List<Field> components)
        implements Component {

    /** Our own additions: how many rows, and what one is called. */
    record RowRules(int minRows, int maxRows, String rowLabel) {}

    RowList {
        components = List.copyOf(components);
        InvalidForm.unless(isRepeating && allowAddRemove, "Rows can be added and removed: " + id);
        InvalidForm.unless(properties != null && properties.maxRows() > 0, "A list has a greatest length: " + id);
        InvalidForm.unless(
                components.stream().allMatch(field -> field.conditional() == null && field.requiredWhen() == null),
                "No conditions inside a list: " + id);
    }

    @Override
    public @Nullable Conditional conditional() {
        return null;
    }

    List<String> keys() {
        return components.stream().map(Field::key).toList();
    }

    /** {@code Linje 2}. */
    String rowLabel(int index) {
        return properties.rowLabel() + " " + (index + 1);
    }

    /** {@code lines[1]}. */
    String rowName(int index) {
        return path + "[" + index + "]";
    }
}
