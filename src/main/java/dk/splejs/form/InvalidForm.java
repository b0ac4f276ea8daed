package dk.splejs.form;

import java.io.Serial;

/** A form file uses what the model does not know, or contradicts itself. */
class InvalidForm extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    InvalidForm(String message) {
        super(message);
    }

    InvalidForm(String message, Throwable cause) {
        super(message, cause);
    }

    static void unless(boolean fits, String message) {
        if (!fits) {
            throw new InvalidForm(message);
        }
    }
}
