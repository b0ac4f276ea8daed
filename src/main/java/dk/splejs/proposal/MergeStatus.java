package dk.splejs.proposal;

/** Where a wish to merge stands. */
public enum MergeStatus {
    ASKED,
    /** The owner said yes; nothing has moved yet. */
    AGREED,
    DECLINED,
    /** Nobody answered in time, or the proposal went on or ended meanwhile. */
    LAPSED,
    DONE
}
