package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.EntrySummary;
import dk.splejs.proposal.GovernanceLevel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the catalogue in JSON; pages are counted from 0. */
record ListJson(List<Item> items, int page, int size, long total) {

    static ListJson of(List<EntrySummary> entries, int page, int size, long total) {
        return new ListJson(entries.stream().map(Item::of).toList(), page, size, total);
    }

    /** One solution. */
    record Item(
            String slug,
            String language,
            String title,
            String summary,
            @Nullable OrganisationJson owner,
            @Nullable String licence,
            @Nullable GovernanceLevel governanceLevel,
            EntryState state,
            Instant publishedAt) {

        static Item of(EntrySummary entry) {
            return new Item(
                    entry.slug().value(),
                    entry.language(),
                    entry.title(),
                    entry.summary(),
                    OrganisationJson.ofNullable(entry.owner()),
                    entry.licence(),
                    entry.level(),
                    entry.state(),
                    entry.publishedAt());
        }
    }
}
