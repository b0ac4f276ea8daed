package dk.splejs.proposal;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The proposal has no such file, or not any more. */
public class AttachmentNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    AttachmentNotFound(AttachmentId id) {
        super("There is no attachment " + id);
    }
}
