package dk.splejs.participation;

/** Where a wish to join or to leave stands; the text is {@code participation.status.<name>}. */
public enum ChangeStatus {
    /** The organisation's budget holder has not answered the terms yet. */
    ASKED,
    /** The organisation accepts the terms, and a coordinator has not confirmed them yet. */
    ACCEPTED,
    DECLINED,
    /** Nobody answered in time, which changes nothing. */
    LAPSED,
    REJECTED,
    CARRIED_OUT;

    public boolean isOpen() {
        return this == ASKED || this == ACCEPTED;
    }

    public String messageKey() {
        return "participation.status." + name();
    }
}
