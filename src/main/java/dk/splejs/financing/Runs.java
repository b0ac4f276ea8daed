package dk.splejs.financing;

import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantFigures;
import dk.splejs.costing.QuorumReference;
import dk.splejs.costing.QuorumShare;
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

    /** The first round of an attempt, with the bill it shares. */
    record Start(BillColumns bill, ComputedRound computed) {}

    /** A new attempt shares the newest estimate and asks everyone who is interested, also those who left an earlier one. */
    Start first(ProposalId proposal) {
        EstimateView estimate = estimates.require(proposal);
        Gathering gathering = gathering(proposal, NewEstimate.from(estimate));
        BillColumns columns = BillColumns.of(estimate, keys, gathering.quorum());
        return new Start(columns, new RoundComputation(columns.bill(keys), gathering.positions()).first());
    }

    BillColumns sameBill(FinancingRound round) {
        return round.bill().continuedBy(keys);
    }

    /** What {@link #first} would compute for an estimate that is not kept yet, without some of the interested. */
    Trial tried(ProposalId proposal, NewEstimate estimate, Set<OrganisationCode> without) {
        Gathering gathering = gathering(proposal, estimate);
        Bill bill = new Bill(
                estimate.oneOff(),
                estimate.yearly(),
                keys.require(estimate.distributionKey()),
                keys.require(estimate.yearlyKey()),
                gathering.quorum());
        List<Position> positions = gathering.positions().stream()
                .filter(position -> !without.contains(position.code()))
                .toList();
        ComputedRound computed = new RoundComputation(bill, positions).first();
        return new Trial(computed, gathering.reach(estimate.quorumShare(), computed));
    }

    ComputedRound next(BillColumns columns, List<FinancingShare> answered, boolean mayAskAgain) {
        AnsweredShares answers = new AnsweredShares(answered);
        return new RoundComputation(columns.bill(keys), answers.staying()).next(answers.moved(), mayAskAgain);
    }

    private Gathering gathering(ProposalId proposal, NewEstimate estimate) {
        List<Interest> interested = reviews.interested(proposal);
        DistributionKey key = keys.require(estimate.distributionKey());
        List<Participant> oneOff = figures.of(key, interested, estimate.placements());
        List<Participant> yearly = figures.of(keys.require(estimate.yearlyKey()), interested, estimate.placements());
        List<Position> positions = IntStream.range(0, oneOff.size())
                .mapToObj(i -> new Position(oneOff.get(i), yearly.get(i), null, terms(oneOff.get(i))))
                .toList();
        Gathering gathering = new Gathering(positions, QuorumTerms.atLeast(estimate.quorum()));
        QuorumShare share = estimate.quorumShare();
        return share == null ? gathering : gathering.referringTo(reference(estimate, share, oneOff), share, key);
    }

    private List<Participant> reference(NewEstimate estimate, QuorumShare share, List<Participant> interested) {
        return share.reference() == QuorumReference.INTERESTED
                ? interested
                : figures.municipalities(keys.require(estimate.distributionKey()), estimate.placements());
    }

    private static Terms terms(Participant participant) {
        return Terms.interested(participant.ceiling());
    }
}
