package dk.splejs.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A solution as the world reads it.
 *
 * @param owner the organisation whose need it met, if it was one
 * @param particulars without the contact
 */
public record OpenEntry(
        Slug slug,
        Texts texts,
        @Nullable NamedOrganisation owner,
        Particulars particulars,
        Classification classification,
        Instant publishedAt,
        Instant changedAt) {

    /** The path of its page. */
    public String path() {
        return slug.path();
    }
}
