package dk.splejs.catalogue;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs whenever something in the catalogue does.
 *
 * @param versions of all of them together
 * @param changed when one of them last changed
 * @param published when the last of them came
 */
public record CatalogueMark(
        long entries,
        @Nullable Long versions,
        @Nullable Instant changed,
        @Nullable Instant published) {

    /** When something last happened to it; the beginning of time where there is nothing in it. */
    public Instant updated() {
        Instant change = Objects.requireNonNullElse(changed, Instant.EPOCH);
        return published != null && published.isAfter(change) ? published : change;
    }
}
