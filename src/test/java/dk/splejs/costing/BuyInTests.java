package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody pays who joins late, and what somebody gets who leaves. */
class BuyInTests {

    private static final int CASES = 12_000;

    private static final List<Payer> FOUR = List.of(
            Splits.payer(1, 12_000, null),
            Splits.payer(2, 45_000, null),
            Splits.payer(3, 95_000, null),
            Splits.payer(4, 375_000, null));

    private static final Payer JOINER = Splits.payer(5, 60_000, null);

    private static final Money MILLION = Splits.kroner("1000000.00");

    @Test
    void aJoinerPaysItsPartOfWhatIsLeftAndTheEarlierPayersGetIt() {
        BuyIn buyIn = BuyIn.of(new BookValue(MILLION, 2, 5), JOINER, FOUR, BuyInCredit.EARLIER_PAYERS);

        assertThat(buyIn.amount()).isEqualTo(Splits.kroner("61328.79"));
        assertThat(buyIn.credits())
                .extracting(share -> share.amount().kroner())
                .containsExactly(
                        new BigDecimal("1396.48"),
                        new BigDecimal("5236.80"),
                        new BigDecimal("11055.48"),
                        new BigDecimal("43640.03"));
    }

    @Test
    void theProductMayKeepIt() {
        BuyIn buyIn = BuyIn.of(new BookValue(MILLION, 2, 5), JOINER, FOUR, BuyInCredit.DEVELOPMENT_POT);

        assertThat(buyIn.amount()).isEqualTo(Splits.kroner("61328.79"));
        assertThat(buyIn.credits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 102214.65", "1, 81771.72", "4, 20442.93", "5, 0.00", "9, 0.00"})
    void theBuyInFallsToNothing(int yearsGone, String kroner) {
        BuyIn buyIn = BuyIn.of(new BookValue(MILLION, yearsGone, 5), JOINER, FOUR, BuyInCredit.EARLIER_PAYERS);

        assertThat(buyIn.amount()).isEqualTo(Splits.kroner(kroner));
        assertThat(sum(buyIn.credits())).isEqualTo(buyIn.amount());
    }

    @Test
    void nobodyJoinsTwice() {
        BookValue worth = new BookValue(MILLION, 2, 5);

        assertThatThrownBy(() -> BuyIn.of(worth, FOUR.get(0), FOUR, BuyInCredit.EARLIER_PAYERS))
                .isInstanceOf(CannotSplit.DuplicateParticipant.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 0, 0.00",
        "FALLING, 0, 60000.00",
        "FALLING, 1, 48000.00",
        "FALLING, 4, 12000.00",
        "FALLING, 5, 0.00",
        "BOOK_VALUE, 0, 102214.65",
        "BOOK_VALUE, 2, 61328.79",
        "BOOK_VALUE, 5, 0.00"
    })
    void aLeaverGetsWhatTheRuleGives(ExitRule rule, int yearsGone, String kroner) {
        ExitSettlement settlement =
                ExitSettlement.of(rule, new BookValue(MILLION, yearsGone, 5), Splits.kroner("60000.00"), JOINER, FOUR);

        assertThat(settlement.amount()).isEqualTo(Splits.kroner(kroner));
        assertThat(sum(settlement.payments())).isEqualTo(settlement.amount());
    }

    @Test
    void theLastOneToLeaveGetsNothing() {
        ExitSettlement settlement =
                ExitSettlement.of(ExitRule.FALLING, new BookValue(MILLION, 0, 5), MILLION, JOINER, List.of());

        assertThat(settlement.amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void creditsAndPaymentsAddUpWhateverTheCase() {
        Random random = new Random(20261126);
        for (int i = 0; i < CASES; i++) {
            BookValue worth = randomWorth(random);
            List<Payer> all = new ArrayList<>(Splits.randomPayers(random, worth.cost()));
            Payer one = all.remove(random.nextInt(all.size()));
            BuyIn buyIn = BuyIn.of(worth, one, all, BuyInCredit.EARLIER_PAYERS);
            assertThat(sum(buyIn.credits())).isEqualTo(someoneWeighs(all) ? buyIn.amount() : Money.ZERO);
            assertThat(buyIn.amount()).isBetween(Money.ZERO, worth.cost());
            for (ExitRule rule : ExitRule.values()) {
                ExitSettlement settlement = ExitSettlement.of(rule, worth, buyIn.amount(), one, all);
                assertThat(sum(settlement.payments())).isEqualTo(settlement.amount());
            }
        }
    }

    @Test
    void whoJoinsAndLeavesTheSameYearByBookValueIsWhereItBegan() {
        Random random = new Random(7);
        for (int i = 0; i < CASES; i++) {
            BookValue worth = randomWorth(random);
            List<Payer> all = new ArrayList<>(Splits.randomPayers(random, worth.cost()));
            Payer one = all.remove(0);
            if (someoneWeighs(all)) {
                BuyIn in = BuyIn.of(worth, one, all, BuyInCredit.EARLIER_PAYERS);
                ExitSettlement out = ExitSettlement.of(ExitRule.BOOK_VALUE, worth, in.amount(), one, all);
                assertThat(out.payments()).isEqualTo(in.credits());
            }
        }
    }

    private static BookValue randomWorth(Random random) {
        int years = 1 + random.nextInt(10);
        return new BookValue(Money.ofOre(random.nextLong(10_000_000_000_000L)), random.nextInt(years + 2), years);
    }

    private static boolean someoneWeighs(List<Payer> payers) {
        return payers.stream().anyMatch(payer -> payer.weight().signum() > 0);
    }

    private static Money sum(List<Share> shares) {
        return Money.sum(shares.stream().map(Share::amount).toList());
    }
}
