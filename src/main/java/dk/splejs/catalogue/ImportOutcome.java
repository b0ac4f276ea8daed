package dk.splejs.catalogue;

/** What importing a solution comes to. */
public enum ImportOutcome {
    NEW,
    CHANGED,
    UNCHANGED
}
