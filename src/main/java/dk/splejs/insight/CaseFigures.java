package dk.splejs.insight;

import dk.splejs.benefit.CostPoints;
import dk.splejs.benefit.Workload;
import dk.splejs.costing.EstimateView;
import dk.splejs.financing.RoundResult;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Volume;
import dk.splejs.review.ReviewAnswer;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The volumes and costs that a business case takes from the sections of one reader's page. */
record CaseFigures(
        ProposalView proposal,
        ReviewSection reviews,
        @Nullable CostSection costs) {

    /** The reviews, as far as the reader sees them, of those who have the need. */
    List<ReviewLine> inNeed() {
        return lines(answer -> answer.need().present());
    }

    /**
     * Who shares the cost: everyone the newest round was computed for, whatever they have answered since, so that no sum
     * tells an answer; before the first round, those who would co-finance.
     */
    List<OrganisationCode> participants() {
        return costs == null || costs.shares().isEmpty()
                ? lines(ReviewAnswer::interested).stream()
                        .map(line -> line.review().organisation())
                        .toList()
                : costs.shares().stream().map(ShareLine::code).toList();
    }

    Workload work(ReviewLine line) {
        return Workload.of(List.of(volume(line)));
    }

    Workload workOfAll() {
        Map<OrganisationCode, Volume> volumes =
                inNeed().stream().collect(Collectors.toMap(line -> line.review().organisation(), this::volume));
        return Workload.of(participants().stream()
                .map(code -> volumes.getOrDefault(code, Volume.UNKNOWN))
                .toList());
    }

    @Nullable
    CostPoints costOfAll() {
        EstimateView estimate = costs == null ? null : costs.estimate();
        return estimate == null ? null : CostPoints.of(estimate);
    }

    /** What this organisation is asked to pay; nothing where it has no share. */
    @Nullable
    CostPoints costOf(ReviewLine line) {
        CostPoints whole = costOfAll();
        return whole == null || costs == null || !isShared(costs)
                ? null
                : costs.shares().stream()
                        .filter(share -> share.code().equals(line.review().organisation()))
                        .map(share -> part(whole, share))
                        .findFirst()
                        .orElse(null);
    }

    private static CostPoints part(CostPoints whole, ShareLine share) {
        return whole.share(
                share.oneOff(),
                share.yearly(),
                share.terms() == null ? null : share.terms().ceiling());
    }

    /** A round that failed has no shares that anyone pays. */
    private static boolean isShared(CostSection costs) {
        return costs.outcome() != null && costs.outcome().result() != RoundResult.NOT_FINANCED;
    }

    private Volume volume(ReviewLine line) {
        ReviewAnswer answer = line.review().answer();
        return proposal.volumeOf(line.review().organisation(), answer == null ? Volume.UNKNOWN : answer.volume());
    }

    private List<ReviewLine> lines(Predicate<ReviewAnswer> wanted) {
        return reviews.lines().stream()
                .filter(line -> line.review().answer() != null
                        && wanted.test(line.review().answer()))
                .toList();
    }
}
