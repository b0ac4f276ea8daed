package dk.splejs.financing;

import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantFigures;
import dk.splejs.costing.Quorum;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Reviews;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers what a computation of shares starts from: the newest estimate and the reviews, or the answers of a round. */
@Component
class Runs {

    private final Estimates estimates;
    private final Reviews reviews;
    private final ParticipantFigures figures;
    private final DistributionKeys keys;

    Runs(Estimates estimates, Reviews reviews, ParticipantFigures figures, DistributionKeys keys) {
        this.estimates = estimates;
        this.reviews = reviews;
        this.figures = figures;
        this.keys = keys;
    }

    /** What a new attempt shares: the newest estimate by its key. */
    BillColumns newBill(ProposalId proposal) {
        EstimateView estimate = estimates.require(proposal);
        return BillColumns.of(estimate, keys.require(estimate.distributionKey()));
    }

    BillColumns sameBill(FinancingRound round) {
        return round.bill().continuedBy(keys.require(round.bill().distributionKey()));
    }

    /** A new attempt asks everyone who is interested, also those who left an earlier one. */
    ComputedRound first(ProposalId proposal, BillColumns columns) {
        Bill bill = columns.bill(keys);
        return new RoundComputation(bill, interested(proposal, bill.key())).first();
    }

    /** What {@link #first} would compute for an estimate that is not kept yet, without some of the interested. */
    ComputedRound tried(ProposalId proposal, NewEstimate estimate, Set<OrganisationCode> without) {
        DistributionKey key = keys.require(estimate.distributionKey());
        Bill bill = new Bill(estimate.oneOff(), estimate.yearly(), key, new Quorum.Participants(estimate.quorum()));
        List<Position> positions = interested(proposal, key).stream()
                .filter(position -> !without.contains(position.code()))
                .toList();
        return new RoundComputation(bill, positions).first();
    }

    private List<Position> interested(ProposalId proposal, DistributionKey key) {
        return figures.of(key, reviews.interested(proposal)).stream()
                .map(Runs::interested)
                .toList();
    }

    ComputedRound next(BillColumns columns, List<FinancingShare> answered, boolean mayAskAgain) {
        AnsweredShares answers = new AnsweredShares(answered);
        return new RoundComputation(columns.bill(keys), answers.staying()).next(answers.moved(), mayAskAgain);
    }

    private static Position interested(Participant participant) {
        return new Position(participant, Terms.interested(participant.ceiling()));
    }
}
