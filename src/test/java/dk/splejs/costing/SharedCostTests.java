package dk.splejs.costing;

import static dk.splejs.costing.Splits.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedCostTests {

    private static final Money COST = Money.ofOre(9_000);
    private static final Quorum TWO = new Quorum.Participants(2);

    private final DistributionKeys keys = new DistributionKeys(Splits.SETTINGS);

    @Test
    void whoseConditionFailsIsDroppedBeforeTheCostIsSplit() {
        List<Participant> participants = List.of(
                Participant.of(code(3)),
                Participant.of(code(1)).onlyIfAtLeast(4),
                Participant.of(code(2)).onlyIfAtLeast(2));

        SharedCost cost = SharedCost.of(COST, keys.require("equal"), participants, TWO);

        assertThat(cost.dropped()).containsExactly(code(1));
        assertThat(cost.group()).extracting(Participant::code).containsExactly(code(2), code(3));
        assertThat(cost.split().orElseThrow().shares())
                .extracting(share -> share.amount().ore())
                .containsOnly(4_500L);
        assertThat(cost.isCarried()).isTrue();
    }

    @Test
    void aCostThatIsNotCoveredIsNotCarried() {
        List<Participant> participants = List.of(
                Participant.of(code(1)).withCeiling(Money.ofOre(1_000)),
                Participant.of(code(2)).withCeiling(Money.ofOre(7_999)));

        SharedCost cost = SharedCost.of(COST, keys.require("equal"), participants, TWO);

        assertThat(cost.quorumMet()).isTrue();
        assertThat(cost.gap()).isEqualTo(Money.ofOre(1));
        assertThat(cost.isCarried()).isFalse();
    }

    @Test
    void aCostWithoutItsQuorumIsNotCarried() {
        SharedCost cost = SharedCost.of(COST, keys.require("equal"), List.of(Participant.of(code(1))), TWO);

        assertThat(cost.gap()).isEqualTo(Money.ZERO);
        assertThat(cost.isCarried()).isFalse();
    }

    @Test
    void whenNobodyWhoWeighsAnythingIsLeftAllOfItIsUncovered() {
        List<Participant> idle = List.of(
                Participant.of(code(1)).withMinutesPerYear(0),
                Participant.of(code(2)).withMinutesPerYear(0));

        SharedCost none = SharedCost.of(COST, keys.require("inhabitants"), List.of(), TWO);
        SharedCost weightless = SharedCost.of(COST, keys.require("use"), idle, TWO);

        assertThat(List.of(none, weightless)).allSatisfy(cost -> {
            assertThat(cost.gap()).isEqualTo(COST);
            assertThat(cost.split()).isEmpty();
            assertThat(cost.isCarried()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "2, 3, false", "46, 46, true", "45, 46, false"})
    void aQuorumMayBeANumberOfParticipants(int joined, int quorum, boolean met) {
        List<ParticipantCode> codes =
                IntStream.range(0, joined).mapToObj(Splits::code).toList();

        assertThat(new Quorum.Participants(quorum).isMetBy(codes)).isEqualTo(met);
    }

    @Test
    void aQuorumMayBeAPartOfAReferenceGroupsWeightOfAtLeastTwo() {
        Quorum half = new Quorum.KeyShares(
                new BigDecimal("50"),
                Map.of(code(1), new BigDecimal("60"), code(2), new BigDecimal("30"), code(3), new BigDecimal("30")));

        assertThat(half.isMetBy(List.of(code(1)))).isFalse();
        assertThat(half.isMetBy(List.of(code(2), code(9)))).isFalse();
        assertThat(half.isMetBy(List.of(code(2), code(3)))).isTrue();
        assertThat(half.isMetBy(List.of(code(1), code(9)))).isTrue();
    }

    @Test
    void aQuorumThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum.Participants(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum.KeyShares(new BigDecimal("101"), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum.KeyShares(new BigDecimal("-1"), Map.of()));
    }
}
