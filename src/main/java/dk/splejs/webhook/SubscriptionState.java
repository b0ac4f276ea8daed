package dk.splejs.webhook;

import java.util.Locale;

/** Whether a receiver is told anything. */
public enum SubscriptionState {
    ACTIVE,
    /** Its organisation wants nothing for a time: what happens meanwhile is not told later. */
    PAUSED,
    /** Splejs gave up, because nothing got through for days. */
    STOPPED,
    /** Shown to nobody any more; its rows go with the next tidying up. */
    DELETED;

    /** {@code webhook.state.active}. */
    public String messageKey() {
        return "webhook.state." + name().toLowerCase(Locale.ROOT);
    }
}
