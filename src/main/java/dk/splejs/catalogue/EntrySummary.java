package dk.splejs.catalogue;

import dk.splejs.proposal.GovernanceLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of solutions.
 *
 * @param language the language of title and summary, {@code da}
 * @param owner the organisation whose need it met, if it was one
 */
public record EntrySummary(
        Slug slug,
        String language,
        String title,
        String summary,
        @Nullable NamedOrganisation owner,
        @Nullable String licence,
        @Nullable GovernanceLevel level,
        EntryState state,
        Instant publishedAt) {}
