package dk.splejs.adoption;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** Somebody of the organisation changed it, or ended it, after it was read. */
public class AdoptionChanged extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    AdoptionChanged(OrganisationCode organisation) {
        super("Somebody of " + organisation + " changed it meanwhile");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("adoption.refused.changed");
    }
}
