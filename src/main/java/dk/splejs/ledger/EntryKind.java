package dk.splejs.ledger;

/** What an entry is about. */
public enum EntryKind {
    /** Everyone pays its part of what the solution cost once. */
    ONE_OFF_SHARES,
    /** Everyone pays its part of what the solution costs in a year, or that part is set right. */
    YEARLY_SHARES,
    /** Somebody joins late, and the earlier payers, or the product, get what it pays for that. */
    BUY_IN,
    /** Somebody leaves and is paid by those who stay. */
    EXIT_SETTLEMENT;

    public String messageKey() {
        return "ledger.kind." + name();
    }
}
