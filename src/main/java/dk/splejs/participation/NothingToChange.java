package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation takes part already, or does not take part and so cannot leave. */
public class NothingToChange extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    NothingToChange(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " cannot go that way in proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("participation.conflict.nothingToChange");
    }
}
