package dk.splejs.insight;

import org.jspecify.annotations.Nullable;

/**
 * What became of a proposal that ended.
 *
 * @param slug of its entry in the catalogue, once it is published
 * @param mergedInto the reference of the proposal that took it in, if the reader may see that
 */
public record CaseEnd(@Nullable String slug, @Nullable String mergedInto) {

    static final CaseEnd NOT_YET = new CaseEnd(null, null);
}
