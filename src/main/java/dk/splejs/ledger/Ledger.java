package dk.splejs.ledger;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import java.time.Clock;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what organisations owe each other for a solution. Amounts are never negative; those of nothing are left out. An
 * entry is never changed: every correction is a further one.
 */
@Service
@Transactional
public class Ledger {

    private static final int LONGEST_CAUSE = 200;

    private final LedgerRepository entries;
    private final VoucherNumbers numbers;
    private final Bookings bookings;
    private final Clock clock;

    Ledger(LedgerRepository entries, VoucherNumbers numbers, Bookings bookings, Clock clock) {
        this.entries = entries;
        this.numbers = numbers;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Books what each pays once; asked again for the same proposal it changes nothing. */
    public void bookOneOffShares(ProposalId proposal, Map<OrganisationCode, Money> shares) {
        bookOnce(proposal, "", bookings.oneOffShares(shares));
    }

    /**
     * Brings what is booked for the year to these shares: books only the differences, plus or minus, with the OS2-bidrag
     * of today's rates; nothing when nothing differs. An organisation that is booked but no longer in the map goes to zero.
     */
    public void bookYearlyShares(ProposalId proposal, Year year, Map<OrganisationCode, Money> shares) {
        numbers.hold(proposal);
        bookings.yearlyShares(shares, booked(proposal, year)).ifPresent(booking -> {
            int number = numbers.next(proposal);
            add(booking, new Voucher(proposal, number, booking.kind() + " " + year + " " + number), year);
        });
    }

    /**
     * Books what a joiner pays to the earlier payers; where nobody is credited the product keeps it.
     *
     * @param cause a unique text of at most 200 characters, so that a repeated job books once
     * @throws IllegalArgumentException when there are credits and they do not add up to the buy-in
     */
    public void bookBuyIn(
            ProposalId proposal,
            String cause,
            OrganisationCode joiner,
            Money buyIn,
            Map<OrganisationCode, Money> credits) {
        bookOnce(proposal, checked(cause), bookings.buyIn(joiner, buyIn, credits));
    }

    /**
     * Books that those who stay pay the leaver. A settlement of zero books nothing.
     *
     * @param cause a unique text of at most 200 characters, so that a repeated job books once
     * @throws IllegalArgumentException when the payers' amounts do not add up to the settlement
     */
    public void bookExitSettlement(
            ProposalId proposal,
            String cause,
            OrganisationCode leaver,
            Money settlement,
            Map<OrganisationCode, Money> payers) {
        bookOnce(proposal, checked(cause), bookings.exitSettlement(leaver, settlement, payers));
    }

    private void bookOnce(ProposalId proposal, String text, Optional<Booking> wanted) {
        wanted.ifPresent(booking -> {
            String cause = (booking.kind() + " " + text).strip();
            numbers.hold(proposal);
            if (!entries.existsByProposalIdAndCause(proposal.value(), cause)) {
                add(booking, new Voucher(proposal, numbers.next(proposal), cause), Year.now(clock));
            }
        });
    }

    private void add(Booking booking, Voucher voucher, Year year) {
        entries.save(LedgerEntry.of(booking, voucher, year, clock.instant()));
    }

    private Map<OrganisationCode, YearlyAmount> booked(ProposalId proposal, Year year) {
        return entries.booked(proposal.value(), EntryKind.YEARLY_SHARES, year.getValue()).stream()
                .collect(toMap(BookedYear::organisation, BookedYear::amount, YearlyAmount::plus));
    }

    private static String checked(String cause) {
        if (cause.isBlank() || cause.length() > LONGEST_CAUSE) {
            throw new IllegalArgumentException("A cause has 1 to 200 characters");
        }
        return cause.strip();
    }
}
