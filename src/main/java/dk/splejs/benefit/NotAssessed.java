package dk.splejs.benefit;

/** Why a figure is not there. A missing answer is never taken for 0. */
public enum NotAssessed {
    /** Runs a year or minutes each time are missing. */
    NO_VOLUME,
    /** The part of the work that can be automated is missing. */
    NO_AUTOMATABLE_PART,
    /** More hours than a whole country works. */
    IMPLAUSIBLE_VOLUME,
    /** There is no estimate yet, or no share for this organisation. */
    NO_COST;

    public String messageKey() {
        return "benefit.notAssessed." + name();
    }
}
