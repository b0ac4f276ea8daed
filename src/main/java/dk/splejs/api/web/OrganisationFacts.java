package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the public register says of an organisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Organisation")
record OrganisationFacts(
        @Schema(description = "Four digits, or a CVR number", example = "0751")
        String code,

        @Schema(example = "Aarhus") String name,
        @Schema(example = "Aarhus Kommune") String officialName,

        @Schema(allowableValues = {"municipality", "region", "community"})
        String kind,

        @Schema(description = "The region it lies in, or is") @Nullable
        OrganisationJson region,

        @Schema(example = "55133018") String cvr,
        @Nullable Population population) {

    static final List<String> KINDS = Arrays.stream(OrganisationKind.values())
            .map(OrganisationFacts::word)
            .toList();

    /** How many people lived there on 1 January. */
    @Schema(name = "Population", description = "On 1 January of the year, by Danmarks Statistik")
    record Population(
            @Schema(example = "2026") int year,
            @Schema(example = "375000") long inhabitants) {}

    static OrganisationFacts of(
            Organisation organisation,
            Map<OrganisationCode, String> names,
            dk.splejs.organisation.@Nullable Population known) {
        OrganisationCode region = organisation.regionCode();
        return new OrganisationFacts(
                organisation.code().value(),
                organisation.name(),
                organisation.officialName(),
                kind(organisation),
                region == null ? null : OrganisationJson.of(region, names.getOrDefault(region, region.value())),
                organisation.cvr(),
                known == null ? null : new Population(known.year().getValue(), known.inhabitants()));
    }

    static String kind(Organisation organisation) {
        return word(organisation.kind());
    }

    private static String word(OrganisationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
