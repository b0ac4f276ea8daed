package dk.splejs.financing;

/** What a computation of shares led to. */
public enum RoundResult {
    /** Somebody is asked to answer the share computed. */
    ASKING,
    FINANCED,
    NOT_FINANCED
}
