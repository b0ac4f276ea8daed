package dk.splejs.webhook;

import java.util.Locale;

/** How far the telling of one event to one receiver has come. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    GIVEN_UP;

    /** {@code webhook.delivery.given_up}. */
    public String messageKey() {
        return "webhook.delivery." + name().toLowerCase(Locale.ROOT);
    }
}
