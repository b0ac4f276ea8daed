package dk.splejs.costing;

import dk.splejs.organisation.OrganisationCode;
import java.util.regex.Pattern;

/**
 * By what name a participant stands in a split: an organisation's code, or whatever an outsider calls those who chip in
 * ({@code A}, {@code Rødovre}). 1 to 40 letters, digits, {@code .}, {@code _} and {@code -}; the order is that of the
 * characters, so that ties fall the same way everywhere.
 */
public record ParticipantCode(String value) implements Comparable<ParticipantCode> {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}0-9._-]{1,40}");

    public ParticipantCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not the code of a participant");
        }
    }

    public static ParticipantCode of(OrganisationCode organisation) {
        return new ParticipantCode(organisation.value());
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /**
     * The organisation of this code.
     *
     * @throws IllegalArgumentException when the participant is not an organisation that Splejs knows by code
     */
    public OrganisationCode organisation() {
        return new OrganisationCode(value);
    }

    @Override
    public int compareTo(ParticipantCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
