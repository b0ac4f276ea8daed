package dk.splejs.financing;

/** Why a cost could not be shared; the text is {@code financing.reason.<name>}. */
public enum NotFinancedReason {
    /** Fewer take part than the quorum asks for. */
    TOO_FEW_PARTICIPANTS,
    /** Nobody left and nobody agreed to more, and still something is missing. */
    NOT_COVERED,
    /** Those who are left weigh nothing by the key of the yearly cost, so that nobody would pay it. */
    YEARLY_NOT_SHARED,
    /** The last round allowed is over and something is still missing. */
    TOO_MANY_ROUNDS
}
