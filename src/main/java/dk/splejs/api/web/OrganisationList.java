package dk.splejs.api.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Some of the register of organisations in JSON. */
@Schema(name = "OrganisationList")
record OrganisationList(
        List<OrganisationFacts> items,
        @Schema(description = "From 0") int page,
        int size,

        @Schema(description = "How many there are on all pages")
        long total,

        Links links) {}
