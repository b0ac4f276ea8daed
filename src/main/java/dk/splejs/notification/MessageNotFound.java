package dk.splejs.notification;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no such message, or it is somebody else's. */
public class MessageNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    MessageNotFound() {
        super("There is no such message for this person");
    }
}
