package dk.splejs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every ledger, tried on seeded random sequences of bookings for one solution. */
class LedgerPropertyTests {

    private static final int SEQUENCES = 12_000;
    private static final int MOST_BOOKINGS = 12;
    private static final List<OrganisationCode> ORGANISATIONS = IntStream.rangeClosed(1, 7)
            .mapToObj("01%02d"::formatted)
            .map(OrganisationCode::new)
            .toList();

    private final Random random = new Random(20_261_126);

    @Test
    void everyEntryBalancesAndWhatIsOwedIsWhatWasEarned() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Book book = new Book(new Bookings(rates()));
            int bookings = 1 + random.nextInt(MOST_BOOKINGS);
            for (int booking = 0; booking < bookings; booking++) {
                bookSomething(book);
                assertThat(book.sum(Account.RECEIVABLE))
                        .isEqualTo(book.sum(Account.JOINING_FEE)
                                .plus(book.sum(Account.FEE))
                                .plus(book.sum(Account.CONTRIBUTION))
                                .negated());
            }
            assertThat(book.entries).allSatisfy(LedgerPropertyTests::isSound);
        }
    }

    @Test
    void theYearlyTargetIsReachedExactlyAndAskingAgainChangesNothing() {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            ContributionRates rates = rates();
            Book book = new Book(new Bookings(rates));
            int changes = 1 + random.nextInt(MOST_BOOKINGS);
            for (int change = 0; change < changes; change++) {
                Map<OrganisationCode, Money> shares = shares(some());
                book.yearly(shares);

                for (OrganisationCode organisation : ORGANISATIONS) {
                    Money share = shares.getOrDefault(organisation, Money.ZERO);
                    assertThat(book.year.getOrDefault(organisation, YearlyAmount.NOTHING))
                            .isEqualTo(rates.with(organisation, share));
                }
                int entries = book.entries.size();
                book.yearly(shares);
                assertThat(book.entries).hasSize(entries);
            }
        }
    }

    private void bookSomething(Book book) {
        switch (random.nextInt(5)) {
            case 0 -> book.add(book.bookings.oneOffShares(shares(some())));
            case 1 -> {
                Money buyIn = amount();
                book.add(book.bookings.buyIn(somebody(), buyIn, random.nextInt(4) == 0 ? Map.of() : split(buyIn)));
            }
            case 2 -> {
                Money settlement = amount();
                book.add(book.bookings.exitSettlement(somebody(), settlement, split(settlement)));
            }
            default -> book.yearly(shares(some()));
        }
    }

    private static void isSound(Booking entry) {
        assertThat(entry.postings()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Money.sum(entry.postings().stream().map(Posting::amount).toList()))
                .isEqualTo(Money.ZERO);
        assertThat(entry.postings()).noneMatch(posting -> posting.amount().isZero());
    }

    private Map<OrganisationCode, Money> split(Money total) {
        List<Payer> payers = some().stream()
                .map(code -> new Payer(ParticipantCode.of(code), BigDecimal.valueOf(1 + random.nextInt(400_000)), null))
                .toList();
        Map<OrganisationCode, Money> parts = new HashMap<>();
        CostSplit.of(total, payers)
                .shares()
                .forEach(share -> parts.put(new OrganisationCode(share.code().value()), share.amount()));
        return parts;
    }

    private Map<OrganisationCode, Money> shares(Collection<OrganisationCode> organisations) {
        Map<OrganisationCode, Money> shares = new HashMap<>();
        organisations.forEach(organisation -> shares.put(organisation, amount()));
        return shares;
    }

    private List<OrganisationCode> some() {
        List<OrganisationCode> some = new ArrayList<>(ORGANISATIONS);
        some.removeIf(organisation -> random.nextBoolean());
        return some.isEmpty() ? List.of(somebody()) : some;
    }

    private OrganisationCode somebody() {
        return ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()));
    }

    /** Nothing now and then, a few øre often enough for rounding to matter, and large sums. */
    private Money amount() {
        int most = List.of(1, 20, 1_000, 500_000_000).get(random.nextInt(4));
        return Money.ofOre(random.nextInt(most));
    }

    private ContributionRates rates() {
        BigDecimal odd = BigDecimal.valueOf(random.nextInt(10_001), 2);
        return random.nextBoolean()
                ? Rates.withoutMembership("0102", "0105")
                : new ContributionRates(
                        2026,
                        odd,
                        BigDecimal.valueOf(35),
                        Rates.withoutMembership("0103").nonMembers());
    }

    /** A ledger in memory. */
    private static final class Book {

        private final Bookings bookings;
        private final List<Booking> entries = new ArrayList<>();
        private final Map<OrganisationCode, YearlyAmount> year = new TreeMap<>(Comparator.naturalOrder());
        private final Map<Account, Money> sums = new EnumMap<>(Account.class);

        Book(Bookings bookings) {
            this.bookings = bookings;
        }

        void yearly(Map<OrganisationCode, Money> shares) {
            add(bookings.yearlyShares(shares, year));
        }

        void add(Optional<Booking> booking) {
            booking.ifPresent(entry -> {
                entries.add(entry);
                entry.postings().forEach(this::add);
            });
        }

        private void add(Posting posting) {
            sums.merge(posting.account(), posting.amount(), Money::plus);
            YearlyAmount amount = new BookedYear(
                            posting.organisation().value(),
                            posting.account(),
                            posting.amount().ore())
                    .amount();
            year.merge(posting.organisation(), amount, YearlyAmount::plus);
        }

        Money sum(Account account) {
            return sums.getOrDefault(account, Money.ZERO);
        }
    }
}
