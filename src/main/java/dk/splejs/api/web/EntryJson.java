package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.splejs.adoption.Adopters;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.FinancierView;
import dk.splejs.catalogue.Particulars;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.shared.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A solution in JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Entry",
        description = "A solution; what is not known is left out. Names and addresses of people are for members")
record EntryJson(
        @Schema(example = "os2faktor") String slug,
        @JsonUnwrapped Words words,
        @Nullable OrganisationJson owner,

        @Schema(description = "The proposal it grew out of, where everybody may read that", example = "F-2026-0042")
        @Nullable
        String proposal,

        EntryState state,
        @JsonUnwrapped Getting getting,
        @JsonUnwrapped Kind kind,
        @JsonUnwrapped Costs costs,
        AdoptionSum adoption,
        Instant publishedAt,
        Instant changedAt,
        MaintenanceJson maintenance,

        @Schema(description = "Where it was imported from") @Nullable
        OriginJson origin,

        @Schema(description = "Paths of its page, its adoptions and its publiccode.yml")
        Map<String, String> links) {

    private static final String PAGES = "/katalog/";

    static EntryJson of(CatalogueEntry entry, Adopters adopters) {
        return new EntryJson(
                entry.slug().value(),
                Words.of(entry),
                OrganisationJson.ofNullable(entry.owner()),
                entry.proposalReference(),
                entry.state(),
                Getting.of(entry.particulars()),
                Kind.of(entry),
                Costs.of(entry),
                AdoptionSum.of(adopters),
                entry.publishedAt(),
                entry.changedAt(),
                MaintenanceJson.of(entry.maintenance()),
                OriginJson.of(entry.imported()),
                links(entry));
    }

    private static Map<String, String> links(CatalogueEntry entry) {
        Map<String, String> links = new LinkedHashMap<>();
        String slug = entry.slug().value();
        links.put("self", CatalogueApi.PATH + "/" + slug);
        links.put("page", PAGES + slug);
        links.put("adoptions", CatalogueApi.PATH + "/" + slug + "/adoptions");
        if (!entry.repositories().isEmpty()) {
            links.put("publiccode", PAGES + slug + "/publiccode.yml");
        }
        return links;
    }

    /** What it says. */
    record Words(
            @Schema(description = "BCP 47 tag of the language of its texts", example = "da")
            String language,

            String title,
            String summary,
            String description) {

        static Words of(CatalogueEntry entry) {
            return new Words(
                    entry.texts().language(),
                    entry.texts().title(),
                    entry.texts().summary(),
                    entry.texts().description());
        }
    }

    /** How to get it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Getting(
            @Schema(description = "What its makers call the present one", example = "2.4") @Nullable
            String version,

            @Schema(description = "SPDX name, or other words", example = "MPL-2.0") @Nullable
            String licence,

            @Schema(description = "Addresses of the source code")
            List<String> repositories,

            @Nullable String documentation,
            @Nullable String supplier,
            @Nullable String remark) {

        static Getting of(Particulars says) {
            return new Getting(
                    says.version(),
                    says.licence(),
                    says.repositories(),
                    says.documentation(),
                    says.supplier(),
                    says.remark());
        }
    }

    /** What it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kind(
            @Nullable GovernanceLevel governanceLevel,

            @Schema(description = "Subject of KLE", example = "27.36") @Nullable
            String kle,

            List<String> fieldsOfWork,
            List<String> technologies,
            List<String> itSystems) {

        static Kind of(CatalogueEntry entry) {
            return new Kind(
                    entry.classification().level(),
                    entry.classification().kle(),
                    entry.classification().fieldsOfWork(),
                    entry.classification().technologies(),
                    entry.classification().itSystems());
        }
    }

    /** What it cost, and what it is expected to save. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Costs(
            @Schema(description = "Hours a year that one organisation is expected to save") @Nullable
            Long hoursSaved,

            @Schema(description = "Kroner", example = "998500.00") @Nullable
            String oneOffCost,

            @Schema(description = "Kroner a year", example = "12000.00") @Nullable
            String yearlyCost,

            List<OrganisationJson> financiers) {

        static Costs of(CatalogueEntry entry) {
            return new Costs(
                    entry.particulars().hoursSaved(),
                    kroner(entry.oneOff()),
                    kroner(entry.yearly()),
                    entry.financiers().stream()
                            .map(FinancierView::organisation)
                            .map(OrganisationJson::of)
                            .toList());
        }

        private static @Nullable String kroner(@Nullable Money amount) {
            return amount == null ? null : amount.toString();
        }
    }
}
