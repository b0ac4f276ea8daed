package dk.splejs.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A line of the decision log with what holds it in its place.
 *
 * @param entry what people read
 * @param line what is hashed
 * @param salt goes into the digest of the line before all else
 * @param actorSalt the same for the mark of who decided
 * @param previous the hash of the line before
 * @param hash of this line
 */
public record SealedEntry(
        JournalEntry entry,
        LogLine line,
        String salt,
        @Nullable String actorSalt,
        String previous,
        String hash) {

    public String digest() {
        return line.digest(salt);
    }
}
