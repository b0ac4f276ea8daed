package dk.splejs.organisation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The key of an organisation: the four digits of a municipality or region ({@code 0751}, {@code 1082}), or the eight
 * digits of a CVR number for everyone else.
 */
public record OrganisationCode(String value) implements Comparable<OrganisationCode> {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}|[0-9]{8}");

    public OrganisationCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an organisation code: four or eight digits are needed");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(OrganisationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
