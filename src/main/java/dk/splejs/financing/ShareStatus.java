package dk.splejs.financing;

/** Where an organisation's share stands; the text is {@code financing.status.<name>}. */
public enum ShareStatus {
    /** Interested by its review, and not asked. */
    INTERESTED,
    /** Asked, and has not answered yet. */
    AWAITING,
    PLEDGED,
    COMMITTED,
    LEFT,
    /** Did not answer in time, which binds nobody. */
    LAPSED,
    /** Pledged to take part only if more did. */
    DROPPED;

    /** Whether the organisation is no longer among those who share. */
    public boolean isOut() {
        return this == LEFT || this == LAPSED || this == DROPPED;
    }
}
