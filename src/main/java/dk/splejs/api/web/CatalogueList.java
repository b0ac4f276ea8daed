package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.EntrySummary;
import dk.splejs.proposal.GovernanceLevel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the catalogue in JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CatalogueList")
record CatalogueList(
        List<Item> items,

        @Schema(description = "From 0; left out on a walk with `after`") @Nullable
        Integer page,

        int size,

        @Schema(description = "How many there are on all pages")
        long total,

        Links links) {

    static CatalogueList of(List<EntrySummary> entries, Paging paging, long total, Links links) {
        return new CatalogueList(entries.stream().map(Item::of).toList(), paging.page(), paging.size(), total, links);
    }

    static CatalogueList of(List<EntrySummary> entries, int size, long total, Links links) {
        return new CatalogueList(entries.stream().map(Item::of).toList(), null, size, total, links);
    }

    /** One solution. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CatalogueItem")
    record Item(
            @Schema(description = "Its name in addresses", example = "os2faktor")
            String slug,

            @Schema(description = "BCP 47 tag of the language of its texts", example = "da")
            String language,

            String title,
            String summary,

            @Schema(description = "Whose need it met; left out where it belongs to the whole community") @Nullable
            OrganisationJson owner,

            @Schema(description = "SPDX name, or other words", example = "MPL-2.0") @Nullable
            String licence,

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
