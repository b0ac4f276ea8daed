package dk.splejs.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an entry.
 *
 * @param actorName who did it, nobody where Splejs itself did
 * @param organisation for which organisation, if for one
 * @param reason why, in their own words
 */
public record HistoryLine(
        Instant at,
        @Nullable String actorName,
        @Nullable NamedOrganisation organisation,
        EntryAction action,
        @Nullable String reason,
        List<FieldChange> fields) {

    public HistoryLine {
        fields = List.copyOf(fields);
    }
}
