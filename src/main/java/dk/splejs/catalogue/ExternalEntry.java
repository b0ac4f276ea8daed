package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry as a system of one organisation names it. Each organisation's names are its own: two that run the same system number
 * their records alike, and neither learns what the other calls its own.
 *
 * @param source the system, {@code kitos}: small letters, digits, dots and hyphens, at most {@value #LONGEST_SOURCE}
 * @param id as the system writes it: letters, digits and {@code . _ : ~ -}, at most 200
 */
public record ExternalEntry(OrganisationCode owner, String source, String id) {

    private static final int LONGEST_SOURCE = 50;
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0," + (LONGEST_SOURCE - 1) + "}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:~-]{0,199}");

    public ExternalEntry {
        if (!isSource(source) || !isId(id)) {
            throw new IllegalArgumentException("Not the name of an entry in another system");
        }
    }

    /** Nothing where one of them can't be. */
    public static Optional<ExternalEntry> find(OrganisationCode owner, String source, String id) {
        return isSource(source) && isId(id) ? Optional.of(new ExternalEntry(owner, source, id)) : Optional.empty();
    }

    public static boolean isSource(String text) {
        return SOURCE.matcher(text).matches();
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Its name among those of all organisations. */
    ExternalId key() {
        return new ExternalId(owner + "." + source, id);
    }
}
