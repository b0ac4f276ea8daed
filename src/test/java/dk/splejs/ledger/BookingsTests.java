package dk.splejs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingsTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");
    private static final OrganisationCode LAESOE = new OrganisationCode("0825");
    private static final BigDecimal NINE = BigDecimal.valueOf(9);

    private final Bookings bookings = new Bookings(Rates.withoutMembership("0825"));

    @Test
    void whatIsPaidOnceIsOwedAndIsIncomeWithNothingAdded() {
        assertThat(bookings.oneOffShares(Map.of(AARHUS, ore(300), ODENSE, ore(200), LAESOE, Money.ZERO)))
                .contains(new Booking(
                        EntryKind.ONE_OFF_SHARES,
                        List.of(
                                new Posting(Account.RECEIVABLE, ODENSE, ore(200), null),
                                new Posting(Account.JOINING_FEE, ODENSE, ore(-200), null),
                                new Posting(Account.RECEIVABLE, AARHUS, ore(300), null),
                                new Posting(Account.JOINING_FEE, AARHUS, ore(-300), null))));
    }

    @ParameterizedTest
    @CsvSource({"22000, 23980, 29700", "32000, 34880, 43200", "42000, 45780, 56700", "52000, 56680, 70200"})
    void thePricesOfOs2valghalla2023ComeOutToTheOre(int fee, int member, int other) {
        Booking booking = bookings.yearlyShares(Map.of(AARHUS, kroner(fee), LAESOE, kroner(fee)), Map.of())
                .orElseThrow();

        assertThat(booking.postings())
                .containsExactly(
                        new Posting(Account.RECEIVABLE, AARHUS, kroner(member), null),
                        new Posting(Account.FEE, AARHUS, kroner(-fee), null),
                        new Posting(Account.CONTRIBUTION, AARHUS, kroner(fee - member), NINE),
                        new Posting(Account.RECEIVABLE, LAESOE, kroner(other), null),
                        new Posting(Account.FEE, LAESOE, kroner(-fee), null),
                        new Posting(Account.CONTRIBUTION, LAESOE, kroner(fee - other), BigDecimal.valueOf(35)));
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "50, 5", "49, 4", "17, 2", "0, 0"})
    void aContributionIsRoundedHalfUpToTheOre(long share, long contribution) {
        assertThat(Rates.withoutMembership().with(AARHUS, ore(share)).contribution())
                .isEqualTo(ore(contribution));
    }

    @Test
    void onlyTheDifferenceToWhatIsBookedForTheYearIsBooked() {
        Map<OrganisationCode, YearlyAmount> booked = Map.of(
                AARHUS, new YearlyAmount(ore(1000), ore(90)),
                ODENSE, new YearlyAmount(ore(1000), ore(90)),
                LAESOE, new YearlyAmount(ore(1000), ore(350)));

        Booking booking = bookings.yearlyShares(Map.of(AARHUS, ore(500), ODENSE, ore(1000)), booked)
                .orElseThrow();

        assertThat(booking.postings())
                .extracting(Posting::organisation, Posting::account, Posting::amount)
                .containsExactly(
                        tuple(AARHUS, Account.RECEIVABLE, ore(-545)),
                        tuple(AARHUS, Account.FEE, ore(500)),
                        tuple(AARHUS, Account.CONTRIBUTION, ore(45)),
                        tuple(LAESOE, Account.RECEIVABLE, ore(-1350)),
                        tuple(LAESOE, Account.FEE, ore(1000)),
                        tuple(LAESOE, Account.CONTRIBUTION, ore(350)));
        assertThat(bookings.yearlyShares(Map.of(AARHUS, ore(1000), ODENSE, ore(1000), LAESOE, ore(1000)), booked))
                .isEmpty();
    }

    @Test
    void aBuyInIsCreditedToTheEarlierPayersOrKeptByTheProduct() {
        assertThat(bookings.buyIn(LAESOE, ore(100), Map.of(AARHUS, ore(70), ODENSE, ore(30)))
                        .orElseThrow()
                        .postings())
                .containsExactly(
                        new Posting(Account.RECEIVABLE, LAESOE, ore(100), null),
                        new Posting(Account.RECEIVABLE, ODENSE, ore(-30), null),
                        new Posting(Account.RECEIVABLE, AARHUS, ore(-70), null));
        assertThat(bookings.buyIn(LAESOE, ore(100), Map.of()).orElseThrow().postings())
                .containsExactly(
                        new Posting(Account.RECEIVABLE, LAESOE, ore(100), null),
                        new Posting(Account.JOINING_FEE, LAESOE, ore(-100), null));
        assertThat(bookings.buyIn(LAESOE, Money.ZERO, Map.of())).isEmpty();
    }

    @Test
    void thoseWhoStayPayTheLeaver() {
        assertThat(bookings.exitSettlement(LAESOE, ore(100), Map.of(AARHUS, ore(60), ODENSE, ore(40)))
                        .orElseThrow()
                        .postings())
                .containsExactly(
                        new Posting(Account.RECEIVABLE, ODENSE, ore(40), null),
                        new Posting(Account.RECEIVABLE, AARHUS, ore(60), null),
                        new Posting(Account.RECEIVABLE, LAESOE, ore(-100), null));
        assertThat(bookings.exitSettlement(LAESOE, Money.ZERO, Map.of())).isEmpty();
    }

    @Test
    void partsThatDoNotAddUpAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookings.buyIn(LAESOE, ore(100), Map.of(AARHUS, ore(99))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookings.exitSettlement(LAESOE, ore(100), Map.of(AARHUS, ore(101))));
        assertThatIllegalArgumentException().isThrownBy(() -> bookings.exitSettlement(LAESOE, ore(100), Map.of()));
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bookings.oneOffShares(Map.of(AARHUS, ore(-1))));
        assertThatIllegalArgumentException().isThrownBy(() -> bookings.yearlyShares(Map.of(AARHUS, ore(-1)), Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> bookings.buyIn(LAESOE, ore(-1), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookings.buyIn(LAESOE, ore(1), Map.of(AARHUS, ore(2), ODENSE, ore(-1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bookings.exitSettlement(LAESOE, ore(-1), Map.of(AARHUS, ore(-1))));
    }

    @Test
    void anEntryThatDoesNotBalanceOrHasOnePostingDoesNotExist() {
        Posting debit = new Posting(Account.RECEIVABLE, AARHUS, ore(100), null);
        Posting credit = new Posting(Account.JOINING_FEE, AARHUS, ore(-99), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Booking(EntryKind.ONE_OFF_SHARES, List.of(debit, credit)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Booking(EntryKind.ONE_OFF_SHARES, List.of(debit)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Booking(EntryKind.ONE_OFF_SHARES, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Posting(Account.RECEIVABLE, AARHUS, Money.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Posting(Account.CONTRIBUTION, AARHUS, ore(1), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Posting(Account.FEE, AARHUS, ore(1), NINE));
    }

    @Test
    void ratesThatAreNoPercentagesAreRefused() {
        for (String rate : List.of("-1", "100.01", "9.123")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ContributionRates(2026, new BigDecimal(rate), NINE, Set.of()));
        }
    }

    private static Money ore(long ore) {
        return Money.ofOre(ore);
    }

    private static Money kroner(long kroner) {
        return Money.ofOre(kroner * 100);
    }
}
