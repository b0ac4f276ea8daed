package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation has no open wish to join or to leave, or it stands elsewhere by now. */
public class ChangeNotOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    ChangeNotOpen(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " has no change in that state of proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("participation.conflict.notOpen");
    }
}
