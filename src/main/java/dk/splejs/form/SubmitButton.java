package dk.splejs.form;

import org.jspecify.annotations.Nullable;

/** The button that sends the form. Each form has one, because Tasklist's own button can stay disabled. */
record SubmitButton(String type, String id, String label, String action) implements Component {

    SubmitButton {
        InvalidForm.unless("submit".equals(action), "Only a button that submits is understood: " + id);
    }

    @Override
    public @Nullable Conditional conditional() {
        return null;
    }
}
