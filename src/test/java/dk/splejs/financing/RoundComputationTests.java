package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Participant;
import dk.splejs.costing.SizeClass;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundComputationTests {

    private static final DistributionKeys KEYS = new DistributionKeys(
            new KeySettings(150_000, List.of(new SizeClass(0, BigDecimal.ONE)), new BigDecimal("0.40")));

    private static final Bill BILL = Bill.of(ore(30_000), ore(900), KEYS.require("equal"), QuorumTerms.atLeast(2));

    @Test
    void theFirstRoundAsksEveryoneWithinTheCeilingsOfTheReviews() {
        ComputedRound first = new RoundComputation(
                        BILL, List.of(interested(1, null), interested(2, null), interested(3, 5_000L)))
                .first();

        assertThat(first.result()).isEqualTo(RoundResult.ASKING);
        assertThat(amounts(first)).containsExactly(12_500L, 12_500L, 5_000L);
        assertThat(asked(first)).containsExactly(1, 2, 3);
        assertThat(first.shares()).extracting(share -> share.yearly().ore()).containsOnly(300L);
    }

    @Test
    void whatIsMissingFromTheStartIsAskedForAllTheSame() {
        ComputedRound first =
                new RoundComputation(BILL, List.of(interested(1, 10_000L), interested(2, 5_000L))).first();

        assertThat(first.result()).isEqualTo(RoundResult.ASKING);
        assertThat(first.gap()).isEqualTo(ore(15_000));
    }

    @Test
    void tooFewInterestedIsTheEndAtOnce() {
        ComputedRound first = new RoundComputation(BILL, List.of(interested(1, null))).first();
        ComputedRound nobody = new RoundComputation(BILL, List.of()).first();

        assertThat(List.of(first, nobody))
                .extracting(ComputedRound::reason)
                .containsOnly(NotFinancedReason.TOO_FEW_PARTICIPANTS);
        assertThat(asked(first)).isEmpty();
    }

    @Test
    void nobodyWhoWeighsAnythingIsTheEndAtOnce() {
        Bill byUse = Bill.of(ore(30_000), ore(900), KEYS.require("use"), QuorumTerms.atLeast(2));

        ComputedRound first = new RoundComputation(byUse, List.of(interested(1, null), interested(2, null))).first();

        assertThat(first.reason()).isEqualTo(NotFinancedReason.NOT_COVERED);
        assertThat(first.gap()).isEqualTo(ore(30_000));
    }

    @Test
    void everyoneAcceptingTheOfferEndsWithExactlyThoseShares() {
        Bill odd = Bill.of(ore(100), ore(0), KEYS.require("equal"), QuorumTerms.atLeast(3));
        List<Position> interested = List.of(interested(1, null), interested(2, null), interested(3, 20L));
        ComputedRound first = new RoundComputation(odd, interested).first();

        ComputedRound end = new RoundComputation(odd, accepting(first)).next(true, true);

        assertThat(end.result()).isEqualTo(RoundResult.FINANCED);
        assertThat(amounts(end)).containsExactly(40L, 40L, 20L);
        assertThat(end.shares()).extracting(ComputedShare::capped).containsExactly(false, false, true);
        assertThat(end.shares()).extracting(ComputedShare::asked).containsOnly(false);
    }

    @Test
    void whenOneHasLeftTheOthersAreAskedForMore() {
        ComputedRound second =
                new RoundComputation(BILL, List.of(committed(1, 10_000), committed(2, 10_000))).next(true, true);

        assertThat(second.result()).isEqualTo(RoundResult.ASKING);
        assertThat(second.gap()).isEqualTo(ore(10_000));
        assertThat(amounts(second)).containsExactly(15_000L, 15_000L);
        assertThat(asked(second)).containsExactly(1, 2);
    }

    @Test
    void onlyWhoseShareIsMoreThanAgreedIsAskedAgain() {
        ComputedRound second =
                new RoundComputation(BILL, List.of(pledged(1, 20_000, null), committed(2, 10_000))).next(true, true);

        assertThat(second.result()).isEqualTo(RoundResult.FINANCED);
        assertThat(amounts(second)).containsExactly(20_000L, 10_000L);

        ComputedRound missing =
                new RoundComputation(BILL, List.of(pledged(1, 18_000, null), committed(2, 10_000))).next(true, true);

        assertThat(missing.gap()).isEqualTo(ore(2_000));
        assertThat(amounts(missing)).containsExactly(15_000L, 15_000L);
        assertThat(asked(missing)).containsExactly(2);
    }

    @Test
    void whoNamedMoreThanTheOfferSharesWhatTheOthersCannotPay() {
        ComputedRound end = new RoundComputation(
                        BILL, List.of(pledged(1, 25_000, null), pledged(2, 9_000, null), pledged(3, 4_000, null)))
                .next(true, true);

        assertThat(end.result()).isEqualTo(RoundResult.FINANCED);
        assertThat(amounts(end)).containsExactly(17_000L, 9_000L, 4_000L);
        assertThat(end.shares()).extracting(ComputedShare::capped).containsExactly(false, true, true);
        assertThat(end.shares()).extracting(share -> share.yearly().ore()).containsOnly(300L);
    }

    @Test
    void aPledgeWhoseConditionFailsIsDropped() {
        ComputedRound next = new RoundComputation(
                        BILL, List.of(committed(1, 10_000), committed(2, 10_000), pledged(3, 30_000, 4)))
                .next(false, true);

        assertThat(next.dropped()).extracting(OrganisationCode::value).containsExactly("0003");
        assertThat(next.result()).isEqualTo(RoundResult.ASKING);
        assertThat(asked(next)).containsExactly(1, 2);
    }

    @Test
    void whenNobodyMovesTheGapIsShown() {
        ComputedRound end =
                new RoundComputation(BILL, List.of(committed(1, 10_000), pledged(2, 12_000, null))).next(false, true);

        assertThat(end.result()).isEqualTo(RoundResult.NOT_FINANCED);
        assertThat(end.reason()).isEqualTo(NotFinancedReason.NOT_COVERED);
        assertThat(end.gap()).isEqualTo(ore(8_000));
        assertThat(amounts(end)).containsExactly(10_000L, 12_000L);
    }

    @Test
    void afterTheLastRoundNobodyIsAskedAgain() {
        ComputedRound end =
                new RoundComputation(BILL, List.of(committed(1, 10_000), committed(2, 12_000))).next(true, false);

        assertThat(end.reason()).isEqualTo(NotFinancedReason.TOO_MANY_ROUNDS);
        assertThat(end.gap()).isEqualTo(ore(8_000));
    }

    @Test
    void tooFewLeftIsTheEndHoweverMuchTheyWouldPay() {
        ComputedRound one = new RoundComputation(BILL, List.of(pledged(1, 40_000, null))).next(true, true);
        ComputedRound nobody = new RoundComputation(BILL, List.of()).next(true, true);
        ComputedRound dropped =
                new RoundComputation(BILL, List.of(committed(1, 30_000), pledged(2, 30_000, 3))).next(true, true);

        assertThat(List.of(one, nobody, dropped))
                .extracting(ComputedRound::reason)
                .containsOnly(NotFinancedReason.TOO_FEW_PARTICIPANTS);
    }

    @Test
    void a46thOfAlmostAMillionIsExact() {
        DistributionKey inhabitants = KEYS.require("inhabitants");
        Bill bill = Bill.of(ore(99_850_000), ore(12_345_678), inhabitants, QuorumTerms.atLeast(2));
        List<Position> positions = IntStream.rangeClosed(1, 46)
                .mapToObj(n ->
                        position(Participant.of(code(n)).withInhabitants(1_789L + 7_907L * n), interestedTerms(null)))
                .toList();
        ComputedRound first = new RoundComputation(bill, positions).first();

        ComputedRound end = new RoundComputation(bill, accepting(first)).next(true, true);

        assertThat(end.result()).isEqualTo(RoundResult.FINANCED);
        assertThat(amounts(end)).hasSize(46).isEqualTo(amounts(first));
        assertThat(amounts(end).stream().mapToLong(Long::longValue).sum()).isEqualTo(99_850_000);
        assertThat(end.shares().stream()
                        .mapToLong(share -> share.yearly().ore())
                        .sum())
                .isEqualTo(12_345_678);
    }

    @Test
    void theYearlyCostMayBeSplitByAKeyOfItsOwn() {
        Bill bill = new Bill(ore(30_000), ore(900), KEYS.require("equal"), KEYS.require("use"), QuorumTerms.atLeast(2));
        ComputedRound first = new RoundComputation(
                        bill, List.of(using(1, 100, 10_000L), using(2, 200, null), using(3, 0, null)))
                .first();

        assertThat(amounts(first)).containsExactly(10_000L, 10_000L, 10_000L);
        assertThat(first.shares()).extracting(share -> share.yearly().ore()).containsExactly(300L, 600L, 0L);
        assertThat(first.shares())
                .extracting(share -> share.yearlyWeight().intValue())
                .containsExactly(100, 200, 0);
    }

    @Test
    void eachKeyWeighsByItsOwnFigures() {
        DistributionKey inhabitants = KEYS.require("inhabitants");
        Bill bill = new Bill(ore(300), ore(300), inhabitants, inhabitants, QuorumTerms.atLeast(2));
        List<Position> positions = IntStream.of(1, 2)
                .mapToObj(n -> new Position(
                        Participant.of(code(n)).withInhabitants(1_000),
                        Participant.of(code(n)).withInhabitants(1_000L * n),
                        null,
                        interestedTerms(null)))
                .toList();

        ComputedRound first = new RoundComputation(bill, positions).first();

        assertThat(amounts(first)).containsExactly(150L, 150L);
        assertThat(first.shares()).extracting(share -> share.yearly().ore()).containsExactly(100L, 200L);
    }

    @Test
    void aYearlyCostThatNobodyLeftWouldPayIsNotFinanced() {
        Bill bill = new Bill(ore(30_000), ore(900), KEYS.require("equal"), KEYS.require("use"), QuorumTerms.atLeast(2));
        Bill free = new Bill(ore(30_000), ore(0), KEYS.require("equal"), KEYS.require("use"), bill.quorum());
        List<Position> unused = List.of(using(1, 0, null), using(2, 0, null));
        List<Position> willing = unused.stream()
                .map(position -> position.on(position.terms().after(ShareAnswer.pledge(ore(20_000)), ore(1))))
                .toList();

        assertThat(List.of(
                        new RoundComputation(bill, unused).first(),
                        new RoundComputation(bill, willing).next(true, true)))
                .extracting(ComputedRound::reason)
                .containsOnly(NotFinancedReason.YEARLY_NOT_SHARED);
        assertThat(new RoundComputation(free, willing).next(true, true).result())
                .isEqualTo(RoundResult.FINANCED);
    }

    @Test
    void enoughOfAReferenceGroupMustTakePartToo() {
        List<Position> weighing = List.of(
                interested(1, null).weighing(new BigDecimal("15")),
                interested(2, null).weighing(new BigDecimal("4.9")));
        List<Position> willing = weighing.stream()
                .map(position -> position.on(position.terms().after(ShareAnswer.pledge(ore(20_000)), ore(1))))
                .toList();

        assertThat(new RoundComputation(needing(20, "100"), weighing).first().reason())
                .isEqualTo(NotFinancedReason.TOO_FEW_PARTICIPANTS);
        assertThat(new RoundComputation(needing(20, "99.5"), weighing).first().result())
                .isEqualTo(RoundResult.ASKING);
        assertThat(new RoundComputation(needing(20, "99.5"), willing)
                        .next(true, true)
                        .result())
                .isEqualTo(RoundResult.FINANCED);
        assertThat(new RoundComputation(needing(20, "99.5"), willing.subList(0, 1))
                        .next(true, true)
                        .reason())
                .isEqualTo(NotFinancedReason.TOO_FEW_PARTICIPANTS);
    }

    private static Bill needing(int percent, String referenceWeight) {
        return Bill.of(
                ore(30_000),
                ore(0),
                KEYS.require("equal"),
                new QuorumTerms(2, percent, new BigDecimal(referenceWeight)));
    }

    private static Position using(int n, long minutes, @Nullable Long ceiling) {
        return position(Participant.of(code(n)).withMinutesPerYear(minutes), interestedTerms(ceiling));
    }

    private static List<Position> accepting(ComputedRound round) {
        return round.shares().stream()
                .map(share -> share.position()
                        .on(share.position()
                                .terms()
                                .after(ShareAnswer.commit(FinancingStory.decision("Sag 1")), share.oneOff())))
                .toList();
    }

    private static Position interested(int n, @Nullable Long ceiling) {
        return position(Participant.of(code(n)).withMinutesPerYear(0), interestedTerms(ceiling));
    }

    private static Position committed(int n, long ore) {
        Terms before = interestedTerms(null);
        return position(
                Participant.of(code(n)), before.after(ShareAnswer.commit(FinancingStory.decision("Sag 1")), ore(ore)));
    }

    private static Position pledged(int n, long ore, @Nullable Integer atLeast) {
        ShareAnswer pledge = atLeast == null ? ShareAnswer.pledge(ore(ore)) : ShareAnswer.pledge(ore(ore), atLeast);
        return position(Participant.of(code(n)), interestedTerms(null).after(pledge, ore(1)));
    }

    private static Position position(Participant figures, Terms terms) {
        return Position.of(figures, terms);
    }

    private static Terms interestedTerms(@Nullable Long ceiling) {
        return Terms.interested(ceiling == null ? null : ore(ceiling));
    }

    private static List<Long> amounts(ComputedRound round) {
        return round.shares().stream().map(share -> share.oneOff().ore()).toList();
    }

    private static List<Integer> asked(ComputedRound round) {
        return round.shares().stream()
                .filter(ComputedShare::asked)
                .map(share -> Integer.valueOf(share.position().code().value()))
                .toList();
    }

    private static OrganisationCode code(int n) {
        return new OrganisationCode("%04d".formatted(n));
    }

    private static Money ore(long ore) {
        return Money.ofOre(ore);
    }
}
