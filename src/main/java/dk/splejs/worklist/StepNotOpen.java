package dk.splejs.worklist;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The task was answered or closed before this answer came, or it never was the person's. */
public class StepNotOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    public StepNotOpen(String message) {
        super(message);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("worklist.conflict.stepNotOpen");
    }
}
