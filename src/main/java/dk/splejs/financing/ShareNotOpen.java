package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** The organisation is not asked at the moment: it is not in the round, or the round is over. */
public class ShareNotOpen extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    ShareNotOpen(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " is not asked for a share of proposal " + proposal);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("financing.conflict.notOpen");
    }
}
