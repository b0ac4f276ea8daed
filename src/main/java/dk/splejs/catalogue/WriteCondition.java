package dk.splejs.catalogue;

import dk.splejs.shared.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * What a writer takes for granted (RFC 9110): that the entry still is in a version that they read, or that there is none.
 *
 * @param ifMatch the header of that name
 * @param ifNoneMatch the header of that name
 */
public record WriteCondition(
        @Nullable String ifMatch, @Nullable String ifNoneMatch) {

    /** Whether the writer has read what stands, and means to write over it. */
    boolean isKnowing() {
        return ifMatch != null;
    }

    /**
     * Makes sure that it is so.
     *
     * @param tag nothing where there is no entry
     */
    void require(@Nullable EntityTag tag) {
        boolean matches = ifMatch == null || (tag != null && tag.isIn(ifMatch));
        boolean unknown = ifNoneMatch == null || tag == null || !tag.isIn(ifNoneMatch);
        if (!matches || !unknown) {
            throw new EntryNotAsTaken();
        }
    }
}
