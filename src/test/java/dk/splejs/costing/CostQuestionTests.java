package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.costing.CannotSplit.DuplicateParticipant;
import dk.splejs.costing.CannotSplit.MissingFigure;
import dk.splejs.costing.CannotSplit.NoParticipants;
import dk.splejs.costing.CannotSplit.NoWeight;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostQuestionTests {

    private static final Money COST = Splits.kroner("100.00");
    private static final Quorum TWO = new Quorum.Participants(2);

    private final DistributionKeys keys = new DistributionKeys(Splits.SETTINGS);

    @Test
    void namesThatAreNoOrganisationsShareByTheSameRule() {
        SharedCost cost = ask("equal", named("c"), named("B"), named("A"));

        assertThat(cost.split().orElseThrow().shares())
                .extracting(share -> share.code() + " " + share.amount())
                .containsExactly("A 33.34", "B 33.33", "c 33.33");
        assertThat(cost.isCarried()).isTrue();
    }

    @Test
    void hoursAreExactAlsoAsDecimals() {
        SharedCost cost = ask(
                "use",
                named("A").withHoursPerYear(new BigDecimal("0.000001")),
                named("B").withHoursPerYear(new BigDecimal("0.000003")));

        assertThat(Splits.kroner(cost.split().orElseThrow()))
                .containsExactly(new BigDecimal("25.00"), new BigDecimal("75.00"));
    }

    @Test
    void whatMakesNoSenseIsRefusedAlsoWhereTheConditionWouldFail() {
        Participant fussy = named("A").onlyIfAtLeast(9);

        assertThatExceptionOfType(NoParticipants.class).isThrownBy(() -> ask("equal"));
        assertThatExceptionOfType(DuplicateParticipant.class)
                .isThrownBy(() -> ask("equal", fussy, fussy, named("B")))
                .satisfies(twice -> assertThat(twice.code()).hasToString("A"));
        assertThatExceptionOfType(MissingFigure.class)
                .isThrownBy(() -> ask("use", fussy, named("B").withMinutesPerYear(1)));
        assertThatExceptionOfType(NoWeight.class)
                .isThrownBy(() -> ask("use", named("A").withMinutesPerYear(0)));
    }

    @Test
    void nobodyLeftIsAnAnswer() {
        SharedCost cost = ask("equal", named("A").onlyIfAtLeast(3), named("B").onlyIfAtLeast(2));

        assertThat(cost.dropped()).extracting(ParticipantCode::value).containsExactly("A", "B");
        assertThat(cost.gap()).isEqualTo(COST);
    }

    @Test
    void aQuorumInPercentWeighsItsReferenceGroupByTheKey() {
        DistributionKey key = keys.require("inhabitants");
        List<Participant> reference = List.of(
                named("A").withInhabitants(30),
                named("B").withInhabitants(20),
                named("C").withInhabitants(50));

        Quorum half = Quorum.KeyShares.of(new BigDecimal("50"), key, reference);

        assertThat(half.isMetBy(List.of(new ParticipantCode("A"), new ParticipantCode("B"))))
                .isTrue();
        assertThat(half.isMetBy(List.of(new ParticipantCode("B"), new ParticipantCode("X"))))
                .isFalse();
        assertThatExceptionOfType(NoParticipants.class)
                .isThrownBy(() -> Quorum.KeyShares.of(BigDecimal.ONE, key, List.of()));
    }

    @Test
    void thousandsOfConditionsThatFailOneAfterAnotherAreOneSort() {
        Participant[] chain = IntStream.rangeClosed(1, 10_000)
                .mapToObj(n -> named("P" + n).onlyIfAtLeast(n == 1 ? 2 : n + 1))
                .toArray(Participant[]::new);

        assertThat(ask("equal", chain).dropped()).hasSize(10_000);
    }

    @Test
    void otherClassWeightsStayWithTheirClasses() {
        List<BigDecimal> weights = List.of(kr("2.5"), kr("12.5"), kr("20"), kr("40"));

        KeySettings settings = Splits.SETTINGS.withClassWeights(weights).withMixedEqualShare(kr("0.25"));

        assertThat(new DistributionKeys(settings).all())
                .extracting(DistributionKey::settings)
                .contains("0=2.5 25000=12.5 60000=20 120001=40", "equalShare=0.25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Splits.SETTINGS.withClassWeights(List.of(BigDecimal.ONE)));
    }

    private SharedCost ask(String key, Participant... participants) {
        return new CostQuestion(COST, keys.require(key), List.of(participants), TWO).answer();
    }

    private static Participant named(String code) {
        return Participant.of(new ParticipantCode(code));
    }

    private static BigDecimal kr(String number) {
        return new BigDecimal(number);
    }
}
