package dk.splejs.security;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name a person logs in with: letters, digits, dots and hyphens, at most 64. The engine knows the person by the same. */
public record UserId(String value) implements Comparable<UserId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,63}");

    public UserId {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a user id");
        }
    }

    /** Nothing for a text that can't be one. */
    public static Optional<UserId> find(String text) {
        return isValid(text) ? Optional.of(new UserId(text)) : Optional.empty();
    }

    static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(UserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
