package dk.splejs.ledger;

/** The accounts, those of them that OS2's chart of accounts for products has on the side of income, and one against them. */
public enum Account {
    /** What an organisation owes the community, or has to its credit there: <i>mellemværende</i>. */
    RECEIVABLE,
    /** What is paid once: <i>tilslutningsafgift</i>. */
    JOINING_FEE,
    /** What is paid each year: <i>vederlag</i>. */
    FEE,
    /** What OS2 gets on top of that: <i>OS2-bidrag</i>. */
    CONTRIBUTION;

    public String messageKey() {
        return "ledger.account." + name();
    }
}
