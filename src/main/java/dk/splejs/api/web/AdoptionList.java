package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.AdoptionLines;
import dk.splejs.adoption.AdoptionView;
import dk.splejs.catalogue.EntryRef;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the register of who uses what in JSON. */
@Schema(name = "AdoptionList")
record AdoptionList(
        List<Item> items,
        @Schema(description = "From 0") int page,
        int size,

        @Schema(description = "How many there are on all pages")
        long total,

        Links links) {

    static AdoptionList of(AdoptionLines found, Paging paging, Links links) {
        return new AdoptionList(
                found.lines().stream()
                        .map(line -> Item.of(line.entry(), line.adoption()))
                        .toList(),
                paging.page(),
                paging.size(),
                found.total(),
                links);
    }

    /** A solution. */
    @Schema(name = "EntryName", description = "A solution by its name in addresses and its title")
    record Entry(@Schema(example = "os2faktor") String slug, String title) {

        static Entry of(EntryRef entry) {
            return new Entry(entry.slug().value(), entry.title());
        }
    }

    /** That an organisation uses a solution, or did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "Adoption",
            description = "Of a use that is over only the solution, the organisation and the day are told")
    record Item(
            Entry entry,
            OrganisationJson organisation,
            @Nullable String version,

            @Schema(description = "A day, or a month where the day is not known", example = "2026-03") @Nullable
            String since,

            @Schema(description = "The last day, where it is over") @Nullable
            LocalDate until,

            @Schema(description = "How its own edition differs") @Nullable
            String variant,

            @Nullable String variantRepository,

            @Schema(description = "The other solution that its edition is one of") @Nullable
            Entry variantOf,

            @Schema(description = "Hours a year that it does save") @Nullable
            Long hoursSaved,

            @Schema(description = "What else it gained") @Nullable
            String benefitRemark) {

        static Item of(EntryRef entry, AdoptionView adoption) {
            AdoptionContent says = adoption.content();
            return new Item(
                    Entry.of(entry),
                    OrganisationJson.of(adoption.organisation()),
                    says.version(),
                    says.since() == null ? null : says.since().iso(),
                    adoption.endedOn(),
                    says.variant(),
                    says.variantRepository(),
                    adoption.variantOf() == null ? null : Entry.of(adoption.variantOf()),
                    says.hoursSaved(),
                    says.benefitRemark());
        }
    }
}
