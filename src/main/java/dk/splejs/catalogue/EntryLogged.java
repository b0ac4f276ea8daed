package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an entry that stands in its log; told in the transaction in which it happened.
 *
 * @param organisation for which organisation it was done, if for one
 * @param fields the codes of what it says otherwise now, {@code version}; none where it is no change of what it says
 */
public record EntryLogged(
        EntryId entry, EntryAction action, @Nullable OrganisationCode organisation, Set<String> fields) {

    public EntryLogged {
        fields = Set.copyOf(fields);
    }
}
