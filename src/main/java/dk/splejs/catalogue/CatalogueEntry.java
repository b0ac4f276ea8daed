package dk.splejs.catalogue;

import dk.splejs.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in the catalogue about a solution.
 *
 * @param proposalReference the proposal it grew out of, for readers who may see that
 * @param oneOff what it cost once, if that is known
 * @param yearly what it costs a year, if that is known
 * @param financiers who paid, by name in Danish alphabetical order
 */
public record CatalogueEntry(
        Slug slug,
        Texts texts,
        @Nullable String proposalReference,
        @Nullable NamedOrganisation owner,
        @Nullable String licence,
        List<String> repositories,
        @Nullable String remark,
        Classification classification,
        EntryState state,
        @Nullable Money oneOff,
        @Nullable Money yearly,
        List<FinancierView> financiers,
        Instant publishedAt,
        Instant changedAt) {

    public CatalogueEntry {
        repositories = List.copyOf(repositories);
        financiers = List.copyOf(financiers);
    }
}
