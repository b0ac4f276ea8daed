package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.search.Hit;
import dk.splejs.search.Segment;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some of the proposals that somebody may read, in JSON. */
@Schema(name = "ProposalList")
record ProposalList(
        List<Item> items,
        @Schema(description = "From 0") int page,
        int size,

        @Schema(description = "How many of those that the reader may read there are on all pages")
        long total,

        Links links) {

    /** One proposal. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalItem")
    record Item(
            @Schema(example = "F-2026-0042") String reference,
            String title,
            String summary,
            OrganisationJson owner,

            @Schema(description = "Where it stands", example = "review")
            String phase,

            @Nullable GovernanceLevel governanceLevel,

            @Schema(description = "Hours of work that it frees in a year, as its owner expects") @Nullable
            Long hoursPerYear,

            @Schema(description = "Since when it stands there")
            Instant phaseSince,

            @Schema(description = "Paths of the proposal as JSON and as a page")
            Map<String, String> links) {

        static Item of(Hit hit, Map<OrganisationCode, String> names) {
            String reference = Objects.requireNonNull(hit.reference());
            OrganisationCode owner = new OrganisationCode(Objects.requireNonNull(hit.owner()));
            return new Item(
                    reference,
                    hit.plainTitle(),
                    hit.summary().stream().map(Segment::text).collect(Collectors.joining()),
                    OrganisationJson.of(owner, names.getOrDefault(owner, owner.value())),
                    hit.phase(),
                    hit.level() == null ? null : GovernanceLevel.ofWord(hit.level()),
                    hit.hoursPerYear(),
                    hit.changedAt(),
                    Map.of("self", ProposalListApi.PATH + "/" + reference, "page", hit.href()));
        }
    }
}
