package dk.splejs.ledger;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happened to the money, as postings. Plain computation: nothing is read or kept. Empty where nothing is to be booked. */
final class Bookings {

    private final ContributionRates rates;

    Bookings(ContributionRates rates) {
        this.rates = rates;
    }

    /** Nothing is added to what is paid once. */
    Optional<Booking> oneOffShares(Map<OrganisationCode, Money> shares) {
        Booking.Draft draft = Booking.draft(EntryKind.ONE_OFF_SHARES);
        sorted(shares).forEach((organisation, share) -> {
            draft.debit(Account.RECEIVABLE, organisation, share);
            draft.credit(Account.JOINING_FEE, organisation, share);
        });
        return draft.close();
    }

    /**
     * What is missing from what is booked for the year, or too much in it.
     *
     * @param booked what is; somebody who is in there and has no share goes to nothing
     */
    Optional<Booking> yearlyShares(Map<OrganisationCode, Money> shares, Map<OrganisationCode, YearlyAmount> booked) {
        Booking.Draft draft = Booking.draft(EntryKind.YEARLY_SHARES);
        Map<OrganisationCode, Money> wanted = sorted(shares);
        Set<OrganisationCode> everybody = new TreeSet<>(wanted.keySet());
        everybody.addAll(booked.keySet());
        for (OrganisationCode organisation : everybody) {
            YearlyAmount target = rates.with(organisation, wanted.getOrDefault(organisation, Money.ZERO));
            YearlyAmount difference = target.minus(booked.getOrDefault(organisation, YearlyAmount.NOTHING));
            draft.debit(Account.RECEIVABLE, organisation, difference.total());
            draft.credit(Account.FEE, organisation, difference.fee());
            draft.creditContribution(organisation, difference.contribution(), rates.of(organisation));
        }
        return draft.close();
    }

    /**
     * What a joiner pays, to the earlier payers or, where nobody is named, to the product.
     *
     * @throws IllegalArgumentException when the credits do not add up to what is paid
     */
    Optional<Booking> buyIn(OrganisationCode joiner, Money buyIn, Map<OrganisationCode, Money> credits) {
        requireNotNegative(buyIn);
        Booking.Draft draft = Booking.draft(EntryKind.BUY_IN);
        draft.debit(Account.RECEIVABLE, joiner, buyIn);
        if (credits.isEmpty()) {
            draft.credit(Account.JOINING_FEE, joiner, buyIn);
        } else {
            requireSum(buyIn, credits);
            sorted(credits).forEach((payer, credit) -> draft.credit(Account.RECEIVABLE, payer, credit));
        }
        return draft.close();
    }

    /**
     * What those who stay pay somebody who leaves.
     *
     * @throws IllegalArgumentException when their parts do not add up to the settlement
     */
    Optional<Booking> exitSettlement(OrganisationCode leaver, Money settlement, Map<OrganisationCode, Money> payers) {
        requireNotNegative(settlement);
        requireSum(settlement, payers);
        Booking.Draft draft = Booking.draft(EntryKind.EXIT_SETTLEMENT);
        sorted(payers).forEach((payer, amount) -> draft.debit(Account.RECEIVABLE, payer, amount));
        draft.credit(Account.RECEIVABLE, leaver, settlement);
        return draft.close();
    }

    private static void requireSum(Money whole, Map<OrganisationCode, Money> parts) {
        if (!Money.sum(parts.values()).equals(whole)) {
            throw new IllegalArgumentException("The parts do not add up to the whole of " + whole);
        }
    }

    private static Map<OrganisationCode, Money> sorted(Map<OrganisationCode, Money> amounts) {
        amounts.values().forEach(Bookings::requireNotNegative);
        return new TreeMap<>(amounts);
    }

    private static void requireNotNegative(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("A negative amount");
        }
    }
}
