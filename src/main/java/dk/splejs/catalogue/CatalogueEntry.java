package dk.splejs.catalogue;

import dk.splejs.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in the catalogue about a solution.
 *
 * @param proposalReference the proposal it grew out of, for readers who may see that
 * @param particulars without the contact for readers who may not see that
 * @param oneOff what it cost once, if that is known
 * @param yearly what it costs a year, if that is known
 * @param financiers who paid, by name in Danish alphabetical order
 * @param imported where it was imported from, if it was
 * @param version the one that is read; a change names it
 */
public record CatalogueEntry(
        EntryId id,
        Slug slug,
        Texts texts,
        @Nullable String proposalReference,
        @Nullable NamedOrganisation owner,
        Particulars particulars,
        Classification classification,
        EntryState state,
        @Nullable Money oneOff,
        @Nullable Money yearly,
        List<FinancierView> financiers,
        Maintenance maintenance,
        @Nullable ImportMark imported,
        int version) {

    public CatalogueEntry {
        financiers = List.copyOf(financiers);
    }

    public @Nullable String licence() {
        return particulars.licence();
    }

    public List<String> repositories() {
        return particulars.repositories();
    }

    public @Nullable String remark() {
        return particulars.remark();
    }

    public Instant publishedAt() {
        return maintenance.publishedAt();
    }

    public Instant changedAt() {
        return maintenance.changedAt();
    }
}
