package dk.splejs.shared;

import java.io.Serial;

/**
 * What was asked for does not exist, or not for this reader: both answer 404 alike. Features name their own
 * ({@code ProposalNotFound}). The message is for the log and never shown.
 */
public abstract class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    protected NotFound(String message) {
        super(message);
    }
}
