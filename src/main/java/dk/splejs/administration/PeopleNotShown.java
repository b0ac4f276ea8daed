package dk.splejs.administration;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The reader may not see these people, or there are none. */
public class PeopleNotShown extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    PeopleNotShown() {
        super("No people to show");
    }
}
