package dk.splejs.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which key it is, 16 hexadecimal digits. It is no secret: lists and logs name the key by it. */
public record KeyId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{16}");
    private static final String USER_ID = "key-";

    public KeyId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the id of a key");
        }
    }

    /** Nothing for a text that can't be one. */
    public static Optional<KeyId> find(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new KeyId(text)) : Optional.empty();
    }

    /** Under which name logs tell what was done with it: {@code key-9f86d081884c7d65}. */
    public UserId userId() {
        return new UserId(USER_ID + value);
    }

    /** Whether a person of this name could be taken for a key. */
    public static boolean looksLike(UserId userId) {
        return userId.value().toLowerCase(Locale.ROOT).startsWith(USER_ID);
    }

    @Override
    public String toString() {
        return value;
    }
}
