package dk.splejs.financing;

import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantFigures;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Reviews;
import java.util.List;
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
        List<Position> positions = figures.of(bill.key(), reviews.interested(proposal)).stream()
                .map(Runs::interested)
                .toList();
        return new RoundComputation(bill, positions).first();
    }

    ComputedRound next(BillColumns columns, List<FinancingShare> answered, boolean mayAskAgain) {
        AnsweredShares answers = new AnsweredShares(answered);
        return new RoundComputation(columns.bill(keys), answers.staying()).next(answers.moved(), mayAskAgain);
    }

    private static Position interested(Participant participant) {
        return new Position(participant, Terms.interested(participant.ceiling()));
    }
}
