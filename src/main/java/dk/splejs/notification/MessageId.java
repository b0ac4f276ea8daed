package dk.splejs.notification;

import java.util.UUID;

/** The key of a message. */
public record MessageId(UUID value) {

    /**
     * Reads the id in an address.
     *
     * @throws MessageNotFound when it cannot be one
     */
    public static MessageId of(String text) {
        try {
            return new MessageId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new MessageNotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
