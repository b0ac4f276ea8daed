package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;

/**
 * An entry as those read it who may change it.
 *
 * @param version the one that was read; a change names it
 * @param owner nobody where it belongs to the whole community
 */
public record EditableEntry(
        EntryId id, Slug slug, int version, @Nullable OrganisationCode owner, EntryContent content) {}
