package dk.splejs.security;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no person of this id. */
public class PersonNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    public PersonNotFound(UserId userId) {
        super("There is no person " + userId);
    }
}
