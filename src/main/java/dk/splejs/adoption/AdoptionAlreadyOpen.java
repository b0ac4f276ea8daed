package dk.splejs.adoption;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** Another of the organisation has said so already. */
public class AdoptionAlreadyOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    AdoptionAlreadyOpen(OrganisationCode organisation) {
        super(organisation + " uses it already");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("adoption.refused.alreadyOpen");
    }
}
