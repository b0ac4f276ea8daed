package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation has answered in this round, perhaps a moment ago by a colleague; the first answer stands. */
public class ShareAlreadyAnswered extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    ShareAlreadyAnswered(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " has already answered its share of proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("financing.conflict.alreadyAnswered");
    }
}
