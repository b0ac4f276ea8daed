package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as those read it who may change it.
 *
 * @param version the one that was read; a change names it
 * @param owner nobody where it belongs to the whole community
 * @param mayPlace whether the reader may move it to another level
 */
public record EditableEntry(
        EntryId id, Slug slug, int version, @Nullable OrganisationCode owner, boolean mayPlace, EntryContent content) {

    /** What stands, for whoever checks what is to stand instead. */
    public EntryStanding standing() {
        return new EntryStanding(content, mayPlace);
    }

    /** What writing the other content instead would change. */
    public List<FieldChange> changesTo(EntryContent other) {
        return Differences.between(content, other);
    }
}
