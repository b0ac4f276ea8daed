package dk.splejs.catalogue;

import java.util.regex.Pattern;

/**
 * What an entry is called where it was imported from. There is one entry at most of each.
 *
 * @param source small letters, digits, dots and hyphens, {@code os2autoproces}; at most 60 characters
 * @param id as the source writes it, 1 to 200 characters
 */
public record ExternalId(String source, String id) {

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");
    private static final int MAX_ID = 200;

    public ExternalId {
        if (!SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException("Not the name of a source");
        }
        if (id.isBlank() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("An id has 1 to " + MAX_ID + " characters");
        }
    }
}
