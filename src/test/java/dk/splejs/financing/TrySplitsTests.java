package dk.splejs.financing;

import static dk.splejs.financing.FinancingStory.AALBORG;
import static dk.splejs.financing.FinancingStory.AARHUS;
import static dk.splejs.financing.FinancingStory.ODENSE;
import static dk.splejs.financing.FinancingStory.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.splejs.costing.CostKind;
import dk.splejs.costing.CostLine;
import dk.splejs.costing.NewEstimate;
import dk.splejs.costing.Placements;
import dk.splejs.costing.QuorumReference;
import dk.splejs.costing.QuorumShare;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What an estimate would lead to, before it is completed. */
@FinancingTest
class TrySplitsTests {

    @Autowired
    private TrySplits splits;

    @Autowired
    private Financing financing;

    @Autowired
    private FinancingStory story;

    @ParameterizedTest
    @ValueSource(strings = {"equal", "inhabitants", "degressive", "sizeClass", "use", "mixed"})
    void whatIsTriedIsWhatTheFirstRoundOffers(String key) {
        ProposalId proposal = interested(null);
        TriedSplit tried = splits.of(proposal, estimate("998500", key), Set.of());

        story.estimate(proposal, "998500", key, 2);
        financing.nextRound(proposal);

        assertThat(tried.shares())
                .extracting(TriedShare::code, TriedShare::oneOff, TriedShare::yearly)
                .containsExactlyInAnyOrderElementsOf(financing.shares(proposal).stream()
                        .map(share -> tuple(share.code(), share.oneOff(), share.yearly()))
                        .toList());
        assertThat(Money.sum(tried.shares().stream().map(TriedShare::oneOff).toList()))
                .isEqualTo(kroner("998500"));
    }

    @Test
    void theYearlyCostIsTriedByItsOwnKey() {
        ProposalId proposal = interested(null);
        NewEstimate byUse = estimate("90000", "equal").withYearlyKey("use");

        TriedSplit tried = splits.of(proposal, byUse, Set.of());

        assertThat(tried.shares())
                .extracting(TriedShare::code, TriedShare::oneOff, TriedShare::yearly)
                .containsExactlyInAnyOrder(
                        tuple(AARHUS, kroner("30000"), kroner("540")),
                        tuple(AALBORG, kroner("30000"), kroner("270")),
                        tuple(ODENSE, kroner("30000"), kroner("90")));
    }

    @Test
    void howMuchOfTheReferenceGroupWouldTakePartIsSaid() {
        ProposalId proposal = interested(null);
        NewEstimate half = estimate("90000", "equal").withQuorumShare(new QuorumShare(50, QuorumReference.INTERESTED));
        NewEstimate some =
                estimate("90000", "equal").withQuorumShare(new QuorumShare(4, QuorumReference.MUNICIPALITIES));

        TriedSplit two = splits.of(proposal, half, Set.of(ODENSE));
        TriedSplit threeOf98 = splits.of(proposal, some, Set.of());

        assertThat(two.quorumMet()).isTrue();
        assertThat(Objects.requireNonNull(two.reach()).percent()).isEqualByComparingTo("66.6");
        assertThat(threeOf98.enough()).isTrue();
        assertThat(threeOf98.quorumMet()).isFalse();
        assertThat(Objects.requireNonNull(threeOf98.reach()).percent()).isEqualByComparingTo("3.0");
        assertThat(splits.of(proposal, estimate("90000", "equal"), Set.of()).reach())
                .isNull();
    }

    @Test
    void whoIsPlacedInAnotherSizeClassPaysByThat() {
        ProposalId proposal = interested(null);
        NewEstimate placed =
                estimate("90000", "sizeClass").withPlacements(new Placements(Map.of(AARHUS, 0, AALBORG, 0, ODENSE, 0)));

        assertThat(splits.of(proposal, placed, Set.of()).shares())
                .extracting(TriedShare::oneOff)
                .containsOnly(kroner("30000"));
    }

    @Test
    void theLargestShareComesFirst() {
        TriedSplit tried = splits.of(interested(null), estimate("100000", "inhabitants"), Set.of());

        assertThat(tried.shares()).extracting(TriedShare::code).containsExactly(AARHUS, AALBORG, ODENSE);
        assertThat(tried.percentOfLargest(tried.shares().get(0))).isEqualTo(100);
        assertThat(tried.percentOfLargest(tried.shares().get(2))).isBetween(1L, 99L);
    }

    @Test
    void whoWouldBeAboveTheHighestAmountIsMarked() {
        TriedSplit tried = splits.of(interested(kroner("10000")), estimate("90000", "equal"), Set.of());

        assertThat(tried.capped()).isEqualTo(1);
        assertThat(tried.shares())
                .filteredOn(TriedShare::capped)
                .singleElement()
                .satisfies(share -> {
                    assertThat(share.code()).isEqualTo(ODENSE);
                    assertThat(share.oneOff()).isEqualTo(kroner("10000"));
                });
        assertThat(tried.gap()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoeverIsLeftOutPaysNothingAndTheOthersMore() {
        TriedSplit tried = splits.of(interested(null), estimate("90000", "equal"), Set.of(ODENSE));

        assertThat(tried.shares()).extracting(TriedShare::code).containsExactly(AARHUS, AALBORG);
        assertThat(tried.shares()).extracting(TriedShare::oneOff).containsOnly(kroner("45000"));
    }

    @Test
    void aQuorumThatWouldBeMissedIsSaid() {
        ProposalId proposal = interested(null);

        assertThat(splits.of(proposal, estimate("90000", "equal"), Set.of()).quorumMet())
                .isTrue();
        assertThat(splits.of(proposal, estimate("90000", "equal"), Set.of(ODENSE, AARHUS))
                        .quorumMet())
                .isFalse();
    }

    @Test
    void theChangeSinceTheLastEstimateIsShown() {
        ProposalId proposal = interested(null);
        assertThat(splits.of(proposal, estimate("90000", "equal"), Set.of()).shares())
                .extracting(TriedShare::change)
                .containsOnlyNulls();
        story.estimate(proposal, "60000", "equal", 2);

        assertThat(splits.of(proposal, estimate("90000", "equal"), Set.of()).shares())
                .extracting(TriedShare::change)
                .containsOnly(kroner("10000"));
    }

    @Test
    void nothingIsKept() {
        ProposalId proposal = interested(null);

        splits.of(proposal, estimate("90000", "equal"), Set.of());

        assertThat(financing.latestRound(proposal)).isEmpty();
    }

    private ProposalId interested(@Nullable Money ceilingOfOdense) {
        ProposalId proposal = story.proposal();
        story.interested(
                proposal,
                List.of(
                        new Interest(AARHUS, null, 6000),
                        new Interest(AALBORG, null, 3000),
                        new Interest(ODENSE, ceilingOfOdense, 1000)));
        return proposal;
    }

    private static NewEstimate estimate(String oneOff, String key) {
        return NewEstimate.of(List.of(line(CostKind.ONE_OFF, oneOff), line(CostKind.YEARLY, "900")), key, 2, null);
    }

    private static CostLine line(CostKind kind, String kroner) {
        return new CostLine("Linje", kind, kroner(kroner), kroner(kroner), kroner(kroner));
    }
}
