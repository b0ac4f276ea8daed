package dk.splejs.webhook;

import java.util.UUID;

/** The key of a subscription. */
public record SubscriptionId(UUID value) {

    static SubscriptionId fresh() {
        return new SubscriptionId(UUID.randomUUID());
    }

    /**
     * Reads the id in an address.
     *
     * @throws SubscriptionNotFound when it cannot be one
     */
    public static SubscriptionId of(String text) {
        try {
            return new SubscriptionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new SubscriptionNotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
