package dk.splejs.financing;

import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantFigures;
import dk.splejs.costing.Quorum;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.review.Reviews;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** What a new attempt shares: the newest estimate by its keys. */
    BillColumns newBill(ProposalId proposal) {
        return BillColumns.of(estimates.require(proposal), keys);
    }

    BillColumns sameBill(FinancingRound round) {
        return round.bill().continuedBy(keys);
    }

    /** A new attempt asks everyone who is interested, also those who left an earlier one. */
    ComputedRound first(ProposalId proposal, BillColumns columns) {
        Bill bill = columns.bill(keys);
        return new RoundComputation(bill, interested(proposal, bill)).first();
    }

    /** What {@link #first} would compute for an estimate that is not kept yet, without some of the interested. */
    ComputedRound tried(ProposalId proposal, NewEstimate estimate, Set<OrganisationCode> without) {
        Bill bill = new Bill(
                estimate.oneOff(),
                estimate.yearly(),
                keys.require(estimate.distributionKey()),
                keys.require(estimate.yearlyKey()),
                new Quorum.Participants(estimate.quorum()));
        List<Position> positions = interested(proposal, bill).stream()
                .filter(position -> !without.contains(position.code()))
                .toList();
        return new RoundComputation(bill, positions).first();
    }

    private List<Position> interested(ProposalId proposal, Bill bill) {
        List<Interest> interested = reviews.interested(proposal);
        List<Participant> oneOff = figures.of(bill.key(), interested);
        List<Participant> yearly =
                bill.yearlyKey().basis() == bill.key().basis() ? oneOff : figures.of(bill.yearlyKey(), interested);
        return IntStream.range(0, oneOff.size())
                .mapToObj(i -> new Position(oneOff.get(i), yearly.get(i), terms(oneOff.get(i))))
                .toList();
    }

    ComputedRound next(BillColumns columns, List<FinancingShare> answered, boolean mayAskAgain) {
        AnsweredShares answers = new AnsweredShares(answered);
        return new RoundComputation(columns.bill(keys), answers.staying()).next(answers.moved(), mayAskAgain);
    }

    private static Terms terms(Participant participant) {
        return Terms.interested(participant.ceiling());
    }
}
