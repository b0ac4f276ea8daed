package dk.splejs.adoption;

import dk.splejs.catalogue.EntryRef;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own use of a solution, for its own people.
 *
 * @param version the one that was read; a change names it
 * @param variantOf the other entry that its edition is one of, if it is
 */
public record OwnAdoption(
        int version, AdoptionContent content, @Nullable EntryRef variantOf) {}
