package dk.splejs.insight;

import dk.splejs.benefit.BusinessCase;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One organisation's part in a proposal, for its own people and the coordinators.
 *
 * @param newest the newest round of all, in which the organisation need not be any more
 * @param rounds those in which it has a share, the newest first; never empty
 * @param step the task to answer the share, while it is open
 * @param businessCase for its own people only
 * @param joiningTerms what holds for joining and leaving later, by the newest estimate
 * @param choices the organisations whose shares the reader may choose between here, with their names
 * @param showsCalculation whether the reader may see how the shares came about
 */
public record ShareFile(
        ProposalView proposal,
        OrganisationCode code,
        String organisationName,
        RoundView newest,
        List<RoundShare> rounds,
        @Nullable StepLine step,
        @Nullable BusinessCase businessCase,
        JoiningTerms joiningTerms,
        Map<OrganisationCode, String> choices,
        boolean showsCalculation) {

    /** Its share in the newest round in which it has one. */
    public ShareView share() {
        return rounds.get(0).share();
    }

    /** Whether the newest round still counts on it. */
    public boolean takesPart() {
        return newest.shares().contains(share()) && !share().status().isOut();
    }

    /** How many the newest round shares the cost between. */
    public long participants() {
        return newest.shares().stream().filter(share -> !share.status().isOut()).count();
    }
}
