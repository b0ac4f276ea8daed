package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Audience;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import java.util.Set;

/**
 * Who has to do with a proposal besides its owner.
 *
 * @param invited asked to review it
 * @param participants asked to pay a share of it
 */
public record Involved(Set<OrganisationCode> invited, Set<OrganisationCode> participants) {

    public Involved {
        invited = Set.copyOf(invited);
        participants = Set.copyOf(participants);
    }

    /** What the access rules need to know of the proposal that these have to do with. */
    ProposalFacts facts(ProposalView proposal) {
        return new ProposalFacts(
                proposal.owner(), audience(proposal.visibility()), stage(proposal), invited, participants);
    }

    private static Audience audience(Visibility visibility) {
        return switch (visibility) {
            case OWN -> Audience.OWN;
            case MEMBERS -> Audience.MEMBERS;
            case PUBLIC -> Audience.PUBLIC;
        };
    }

    private static Stage stage(ProposalView proposal) {
        return switch (proposal.phase()) {
            case DRAFT -> Stage.DRAFT;
            case SCREENING -> Stage.SCREENING;
            case REVISION -> Stage.REVISION;
            case REVIEW, ESTIMATION, FINANCING, APPROVAL -> Stage.UNDERWAY;
            case PUBLISHED -> Stage.PUBLISHED;
            case REJECTED, WITHDRAWN, SHELVED, MERGED -> proposal.screened() ? Stage.ENDED : Stage.ENDED_UNSCREENED;
        };
    }
}
