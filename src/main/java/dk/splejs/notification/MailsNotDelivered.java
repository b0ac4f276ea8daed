package dk.splejs.notification;

import java.io.Serial;
import java.util.Set;

/** Some mails of a batch are still to be sent. Names no person, because the engine keeps it and shows it. */
public class MailsNotDelivered extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MailsNotDelivered(int left, Set<String> problems) {
        super("Mails still to be sent: " + left
                + (problems.isEmpty() ? "" : ", because of " + String.join(", ", problems)));
    }
}
