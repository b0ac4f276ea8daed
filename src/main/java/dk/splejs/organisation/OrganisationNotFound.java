package dk.splejs.organisation;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** Nobody who takes part has this code. */
public class OrganisationNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    OrganisationNotFound(OrganisationCode code) {
        super("There is no organisation " + code);
    }
}
