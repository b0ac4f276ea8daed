package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.catalogue.Maintenance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How fresh it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Maintenance", description = "Computed from what happened, never written")
record MaintenanceJson(
        @Schema(description = "For which organisation it was last changed") @Nullable
        OrganisationJson changedFor,

        @Schema(description = "When somebody said that it still holds, if after the last change") @Nullable
        Instant confirmedAt,

        @Schema(description = "Whole years since it was changed or confirmed")
        int yearsUntouched) {

    static MaintenanceJson of(Maintenance kept) {
        return new MaintenanceJson(OrganisationJson.ofNullable(kept.changedFor()), kept.confirmedAt(), kept.years());
    }
}
