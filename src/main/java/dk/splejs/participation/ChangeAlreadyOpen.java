package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation has an open wish to join or to leave already. */
public class ChangeAlreadyOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    ChangeAlreadyOpen(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " has an open change already of proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("participation.conflict.alreadyOpen");
    }
}
