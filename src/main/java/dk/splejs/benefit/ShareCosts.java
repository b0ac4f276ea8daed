package dk.splejs.benefit;

import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.financing.RoundResult;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a solution costs one organisation. */
@Component
class ShareCosts {

    private final Estimates estimates;
    private final Financing financing;

    ShareCosts(Estimates estimates, Financing financing) {
        this.estimates = estimates;
        this.financing = financing;
    }

    /** Nothing before the newest estimate is shared, when that failed, or when the organisation is no longer in it. */
    Optional<CostPoints> of(ProposalId proposal, OrganisationCode organisation) {
        return estimates
                .latest(proposal)
                .flatMap(estimate -> financing
                        .latestRound(proposal)
                        .filter(round -> isShared(round, estimate))
                        .flatMap(round -> share(round, organisation))
                        .map(share -> CostPoints.of(estimate)
                                .share(
                                        share.oneOff(),
                                        share.yearly(),
                                        share.terms().ceiling())));
    }

    private static boolean isShared(RoundView round, EstimateView estimate) {
        return round.outcome().result() != RoundResult.NOT_FINANCED
                && round.rule().estimateNumber() == estimate.number();
    }

    private static Optional<ShareView> share(RoundView round, OrganisationCode organisation) {
        return round.shares().stream()
                .filter(share -> share.code().equals(organisation))
                .findFirst();
    }
}
