package dk.splejs.ledger;

import dk.splejs.shared.Money;

/**
 * What an organisation is to pay, by what it is for; what it is to get is less than nothing.
 *
 * @param oneOff its one-off share, to which nothing is added
 * @param buyIn what it pays for joining late
 * @param credited what it gets of what others pay for joining late
 * @param settlement what it pays somebody who leaves, or gets for leaving
 * @param yearly its yearly share
 * @param contribution what OS2 gets on top of that
 */
public record InvoiceAmounts(
        Money oneOff, Money buyIn, Money credited, Money settlement, Money yearly, Money contribution) {

    static final InvoiceAmounts NOTHING =
            new InvoiceAmounts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
        return oneOff.plus(buyIn).plus(credited).plus(settlement).plus(yearly).plus(contribution);
    }

    InvoiceAmounts plus(InvoiceAmounts other) {
        return new InvoiceAmounts(
                oneOff.plus(other.oneOff),
                buyIn.plus(other.buyIn),
                credited.plus(other.credited),
                settlement.plus(other.settlement),
                yearly.plus(other.yearly),
                contribution.plus(other.contribution));
    }

    InvoiceAmounts plus(AccountLine line) {
        return switch (line.account()) {
            case RECEIVABLE -> plusOwed(line.entry().kind(), line.amount());
            case FEE -> withYearly(line.amount().negated(), Money.ZERO);
            case CONTRIBUTION -> withYearly(Money.ZERO, line.amount().negated());
            case JOINING_FEE -> this;
        };
    }

    private InvoiceAmounts plusOwed(EntryKind kind, Money amount) {
        return switch (kind) {
            case ONE_OFF_SHARES ->
                new InvoiceAmounts(oneOff.plus(amount), buyIn, credited, settlement, yearly, contribution);
            case BUY_IN ->
                amount.isNegative()
                        ? new InvoiceAmounts(oneOff, buyIn, credited.plus(amount), settlement, yearly, contribution)
                        : new InvoiceAmounts(oneOff, buyIn.plus(amount), credited, settlement, yearly, contribution);
            case EXIT_SETTLEMENT ->
                new InvoiceAmounts(oneOff, buyIn, credited, settlement.plus(amount), yearly, contribution);
            // What is owed for a year is shown by what it is made of
            case YEARLY_SHARES -> this;
        };
    }

    private InvoiceAmounts withYearly(Money fee, Money added) {
        return new InvoiceAmounts(oneOff, buyIn, credited, settlement, yearly.plus(fee), contribution.plus(added));
    }
}
