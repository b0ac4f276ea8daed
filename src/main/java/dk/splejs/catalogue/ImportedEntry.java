package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as another place describes it.
 *
 * @param owner the organisation whose need it met, or nothing for a solution of the whole community
 * @param changedAt when it was last changed there, if that is known; an entry does not become fresh by being imported
 * @param otherKeys what the other place said that Splejs has no field for, as text of at most 20 000 characters
 * @param digest of all that the other place said, 64 hexadecimal digits: the same as the last time changes nothing here.
 *     Nothing where what it says is compared with what stands here
 */
public record ImportedEntry(
        ExternalId id,
        @Nullable OrganisationCode owner,
        EntryContent content,
        @Nullable Instant changedAt,
        @Nullable String otherKeys,
        @Nullable String digest) {

    private static final int MAX_OTHER_KEYS = 20_000;

    public ImportedEntry {
        if (otherKeys != null && otherKeys.length() > MAX_OTHER_KEYS) {
            throw new IllegalArgumentException("Other keys have at most " + MAX_OTHER_KEYS + " characters");
        }
    }

    /** When it was last changed there, or now where that is not known or still to come. */
    Instant changedBefore(Instant now) {
        return changedAt != null && changedAt.isBefore(now) ? changedAt : now;
    }
}
