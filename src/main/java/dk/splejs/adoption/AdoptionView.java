package dk.splejs.adoption;

import dk.splejs.catalogue.EntryRef;
import dk.splejs.catalogue.NamedOrganisation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that uses a solution, or did.
 *
 * @param content without the contact for readers who may not see that
 * @param variantOf the other entry that its edition is one of, if it is
 * @param endedOn the last day, if it is over
 */
public record AdoptionView(
        NamedOrganisation organisation,
        AdoptionContent content,
        @Nullable EntryRef variantOf,
        @Nullable LocalDate endedOn) {

    /** Only who, and until when. */
    AdoptionView bare() {
        return new AdoptionView(organisation, AdoptionContent.NONE, null, endedOn);
    }
}
