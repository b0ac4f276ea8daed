package dk.splejs.shared;

import java.io.Serial;
import java.util.Optional;

/**
 * What was asked for does not fit the present state: 409. Features name their own ({@code StepNotOpen}). The message is
 * for the log and never shown.
 */
public abstract class Conflict extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    protected Conflict(String message) {
        super(message);
    }

    /** The message key of what the person is told; without one, that somebody else was faster or the case has moved on. */
    public Optional<String> reasonKey() {
        return Optional.empty();
    }
}
