package dk.splejs.adoption;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The reader does not belong to the organisation whose solutions they ask for. */
public class NotYourSolutions extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourSolutions() {
        super("Somebody else's organisation");
    }
}
