package dk.splejs.participation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.costing.BuyIn;
import dk.splejs.costing.BuyInCredit;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.ExitRule;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.SizeClass;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What joining and leaving mean to each, and what everyone pays in a year in which people come and go. */
class PartnershipTests {

    private static final int CASES = 10_000;

    private static final LocalDate START = LocalDate.of(2024, 11, 20);

    private static final DistributionKeys KEYS = new DistributionKeys(
            new KeySettings(150_000, List.of(new SizeClass(0, BigDecimal.ONE)), new BigDecimal("0.40")));

    @Test
    void theTermsOfJoiningAreComputedFromWhatTheSolutionIsStillWorth() {
        Quote quote = four("inhabitants").join(newcomer(), START.plusYears(2).plusMonths(7));

        assertThat(quote.amount()).isEqualTo(kroner("61328.79"));
        assertThat(quote.worth().yearsLeft()).isEqualTo(3);
        assertThat(quote.totalWeight()).isEqualByComparingTo("587000");
        assertThat(quote.turnsOn()).isEqualTo("2027-07-01");
        assertThat(quote.others())
                .extracting(other -> other.amount().kroner().toPlainString())
                .containsExactly("1396.48", "5236.80", "11055.48", "43640.03");
        assertThat(yearlyAfter(quote).plus(quote.yearly())).isEqualTo(kroner("120000.00"));
    }

    @ParameterizedTest
    @CsvSource({"2024-11-20, 5", "2025-11-19, 5", "2025-11-20, 4", "2029-11-19, 1", "2029-11-20, 0", "2040-01-01, 0"})
    void aYearCountsWhenItIsOver(LocalDate day, int yearsLeft) {
        assertThat(four("equal").join(newcomer(), day).worth().yearsLeft()).isEqualTo(yearsLeft);
    }

    @Test
    void theNewcomerIsWeighedInOneGroupWithTheOthers() {
        Quote quote = four("mixed").join(newcomer(), START);

        // 40 % equal among five, 60 % by inhabitants: 1,000,000 · (0.4/5 + 0.6 · 60,000/587,000)
        assertThat(quote.amount()).isEqualTo(kroner("141328.79"));
    }

    @Test
    void aLeaverPaysItsYearlyShareUntilTheNoticeIsOver() {
        Partnership four = four("inhabitants");

        Quote quote = four.leave(four.parties().get(3), LocalDate.of(2025, 3, 31));

        assertThat(quote.turnsOn()).isEqualTo("2025-07-01");
        assertThat(quote.yearly()).isEqualTo(kroner("85388.99"));
        assertThat(yearlyAfter(quote)).isEqualTo(kroner("120000.00"));
        assertThat(quote.amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoeverPaysForHalfAYearPaysHalfOfIt() {
        Party early = party("0101", 1, START, LocalDate.of(2025, 1, 1), null);
        Party late = party("0751", 1, LocalDate.of(2025, 6, 3), LocalDate.of(2025, 7, 1), null);

        assertThat(partnership("equal", early, late).yearlySharesIn(Year.of(2025)))
                .containsEntry(code("0101"), kroner("90000.00"))
                .containsEntry(code("0751"), kroner("30000.00"));
    }

    @Test
    void inTheFirstYearOnlyItsMonthsCost() {
        Map<OrganisationCode, Money> shares = four("equal").yearlySharesIn(Year.of(2024));

        assertThat(shares.values()).containsOnly(kroner("2500.00"));
    }

    @Test
    void aYearInWhichNobodyPaysCostsNobodyAnything() {
        assertThat(four("equal").yearlySharesIn(Year.of(2023))).isEmpty();
    }

    @Test
    void theSharesOfAYearAddUpToTheMonthsForWhichSomebodyPays() {
        Random random = new Random(42);
        for (int i = 0; i < CASES; i++) {
            Partnership partnership = random(random);
            Money shared = Money.sum(partnership.yearlySharesIn(Year.of(2025)).values());
            BigDecimal months = BigDecimal.valueOf(12);
            assertThat(shared.kroner().multiply(months).remainder(new BigDecimal("0.01")))
                    .isZero();
            assertThat(shared).isEqualTo(expected(partnership));
        }
    }

    @Test
    void whatIsKeptOfAQuoteLeadsToTheSameAmountsAgain() {
        Random random = new Random(43);
        for (int i = 0; i < CASES; i++) {
            Partnership partnership = random(random);
            Quote quote = partnership.join(newcomer(), START.plusMonths(random.nextInt(80)));
            List<Payer> others = quote.others().stream()
                    .map(other -> payer(other.code(), other.weight()))
                    .toList();
            BuyIn again = BuyIn.of(
                    quote.worth(), payer(quote.organisation(), quote.weight()), others, BuyInCredit.EARLIER_PAYERS);
            assertThat(again.amount()).isEqualTo(quote.amount());
            assertThat(Money.sum(
                            quote.others().stream().map(Counterpart::amount).toList()))
                    .isEqualTo(others.isEmpty() ? Money.ZERO : quote.amount());
            again.credits()
                    .forEach(credit -> assertThat(quote.others()).anySatisfy(other -> {
                        assertThat(other.code()).isEqualTo(credit.code().organisation());
                        assertThat(other.amount()).isEqualTo(credit.amount());
                    }));
        }
    }

    private static Payer payer(OrganisationCode code, BigDecimal weight) {
        return new Payer(ParticipantCode.of(code), weight, null);
    }

    /** A twelfth of the yearly amount for each month with a payer. */
    private static Money expected(Partnership partnership) {
        long months = IntStream.rangeClosed(1, 12)
                .filter(month ->
                        partnership.parties().stream().anyMatch(party -> party.paysFor(LocalDate.of(2025, month, 1))))
                .count();
        return Money.ofOre(partnership.bill().yearly().ore() / 12 * months);
    }

    private static Partnership random(Random random) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusMonths(random.nextInt(30));
            LocalDate until = random.nextBoolean() ? null : from.plusMonths(random.nextInt(20));
            parties.add(party("010" + i, 1 + random.nextInt(100_000), from, from, until));
        }
        String key = List.of("equal", "inhabitants", "mixed").get(random.nextInt(3));
        return partnership(key, parties.toArray(new Party[0]));
    }

    private static Partnership four(String key) {
        LocalDate from = LocalDate.of(2024, 12, 1);
        // 120,000 a year; the first year has one month of it, 10,000
        return partnership(
                key,
                party("0101", 12_000, START, from, null),
                party("0147", 45_000, START, from, null),
                party("0461", 95_000, START, from, null),
                party("0751", 375_000, START, from, null));
    }

    private static Partnership partnership(String key, Party... parties) {
        DistributionKey chosen = KEYS.require(key);
        JoiningTerms terms = new JoiningTerms(5, BuyInCredit.EARLIER_PAYERS, ExitRule.NONE, 3);
        return new Partnership(
                new Bill(START, kroner("1000000.00"), kroner("120000.00"), chosen, chosen, terms), List.of(parties));
    }

    private static Party party(
            String code, long inhabitants, LocalDate joined, LocalDate from, @Nullable LocalDate until) {
        Participant figures = Participant.of(code(code)).withInhabitants(inhabitants);
        return new Party(figures, figures, Money.ZERO, joined, from, until, until == null ? null : joined);
    }

    private static Newcomer newcomer() {
        Participant figures = Participant.of(code("0561")).withInhabitants(60_000);
        return new Newcomer(figures, figures);
    }

    private static Money yearlyAfter(Quote quote) {
        return Money.sum(quote.others().stream().map(Counterpart::yearlyAfter).toList());
    }

    private static OrganisationCode code(String code) {
        return new OrganisationCode(code);
    }

    private static Money kroner(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }
}
