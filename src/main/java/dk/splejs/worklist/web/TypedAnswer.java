package dk.splejs.worklist.web;

import dk.splejs.form.FormView;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field and what somebody typed into it, to be read and copied. */
record TypedAnswer(String label, String text) {

    /** All that is not empty, in the order of the form. */
    static List<TypedAnswer> of(FormView form) {
        return form.parts().stream()
                .flatMap(TypedAnswer::of)
                .filter(answer -> !answer.text.isBlank())
                .toList();
    }

    private static Stream<TypedAnswer> of(FormView.Part part) {
        if (part instanceof FormView.Section section) {
            return section.parts().stream().flatMap(TypedAnswer::of);
        }
        if (part instanceof FormView.Rows rows) {
            return rows.rows().stream().flatMap(TypedAnswer::of);
        }
        return part instanceof FormView.Control control ? Stream.of(of(control)) : Stream.empty();
    }

    private static Stream<TypedAnswer> of(FormView.Row row) {
        return row.controls().stream()
                .map(TypedAnswer::of)
                .map(answer -> new TypedAnswer(row.title() + ", " + answer.label, answer.text));
    }

    private static TypedAnswer of(FormView.Control control) {
        String chosen = control.options().stream()
                .filter(FormView.Choice::chosen)
                .map(FormView.Choice::label)
                .collect(Collectors.joining(", "));
        return new TypedAnswer(control.label(), control.options().isEmpty() ? ticked(control) : chosen);
    }

    private static String ticked(FormView.Control control) {
        if (!control.kind().equals("checkbox")) {
            return control.value();
        }
        return control.value().equals("true") ? "✓" : "";
    }
}
