package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation would be offered.
 *
 * @param before what the newest estimate that is kept would offer it, or nothing when there is none or it was left out
 * @param capped whether its share would be above the amount it named as highest, which it pays instead
 */
public record TriedShare(
        OrganisationCode code,
        Money oneOff,
        Money yearly,
        @Nullable Money before,
        boolean capped) {

    /** How much more than before, or less when negative; nothing where there is nothing to compare with. */
    public @Nullable Money change() {
        return before == null ? null : oneOff.minus(before);
    }
}
