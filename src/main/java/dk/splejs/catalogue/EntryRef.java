package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * An entry by its name, for features that have something of their own to say about it.
 *
 * @param language that of the title, {@code da}
 * @param owner nobody where it belongs to the whole community
 */
public record EntryRef(
        EntryId id,
        Slug slug,
        String language,
        String title,
        EntryState state,
        @Nullable OrganisationCode owner) {}
