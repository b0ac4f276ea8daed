package dk.splejs.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form ready to be rendered by {@code fragments/form.html}: facts and values filled in, problems at their fields.
 *
 * @param submitLabel what the button that sends the form says
 */
public record FormView(String id, List<Part> parts, String submitLabel, List<Problem> problems) {

    public FormView {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** One part of the page; {@code kind} picks its markup. */
    public sealed interface Part permits Text, Control, Section, Rows {

        String kind();
    }

    /**
     * A line of the summary above the form.
     *
     * @param anchor the id of the field to go to, null where the problem has none
     */
    public record Problem(FieldProblem problem, @Nullable String anchor) {}

    /** Text to read. */
    public record Text(List<FormText> blocks) implements Part {

        @Override
        public String kind() {
            return "text";
        }
    }

    /** Parts under a heading. */
    public record Section(
            String id,
            String title,
            List<Part> parts,
            @Nullable Applies applies) implements Part {

        @Override
        public String kind() {
            return "section";
        }
    }

    /** A list of rows with buttons to add and remove. */
    public record Rows(
            String id,
            String name,
            String title,
            List<Row> rows,
            boolean mayAdd,
            @Nullable String error) implements Part {

        @Override
        public String kind() {
            return "rows";
        }
    }

    /** One row; {@code name} is what its remove button sends. */
    public record Row(String name, String title, List<Control> controls) {}

    /**
     * A field.
     *
     * @param kind line, area, number, date, radio, select, checkbox or checklist
     * @param name of the field in the HTTP form
     * @param id of the element
     * @param value what stands in it
     * @param options the answers of a choice
     */
    public record Control(
            String kind,
            String name,
            String id,
            String label,
            @Nullable String hint,
            boolean required,
            String value,
            List<Choice> options,
            @Nullable String unit,
            @Nullable String inputMode,
            @Nullable String autocomplete,
            @Nullable String error,
            @Nullable Applies applies)
            implements Part {

        /** The ids of the texts that belong to the field, for a screen reader; null where there are none. */
        public @Nullable String describedBy() {
            String ids = (hint == null ? "" : id + "-hint ")
                    + (applies == null ? "" : id + "-applies ")
                    + (error == null ? "" : id + "-error");
            return ids.isBlank() ? null : ids.strip();
        }
    }

    /** One answer of a choice. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    /**
     * When a field or section applies.
     *
     * @param hideWhen the condition for the script of the page, see {@code forms.js}
     * @param hint the same for people without the script
     */
    public record Applies(String hideWhen, String hint) {}
}
