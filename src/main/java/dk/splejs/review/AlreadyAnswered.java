package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Conflict;
import java.util.Optional;

/** The organisation's review was answered before, perhaps a moment ago by a colleague; the first answer stands. */
public class AlreadyAnswered extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyAnswered(ProposalId proposal, OrganisationCode organisation) {
        super("Organisation " + organisation + " has already answered proposal " + proposal);
    }

    AlreadyAnswered(ProposalId proposal, OrganisationCode organisation, Throwable cause) {
        this(proposal, organisation);
        initCause(cause);
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("review.conflict.alreadyAnswered");
    }
}
