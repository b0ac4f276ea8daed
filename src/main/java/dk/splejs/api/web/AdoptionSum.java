package dk.splejs.api.web;

import dk.splejs.adoption.Adopters;
import io.swagger.v3.oas.annotations.media.Schema;

/** How many use it now. */
@Schema(name = "AdoptionSum", description = "Those who use it now")
record AdoptionSum(
        int organisations,
        int municipalities,

        @Schema(description = "How many municipalities there are")
        int ofMunicipalities,

        @Schema(description = "How many say what they save") int measuredBy,

        @Schema(description = "Hours a year that those save together")
        long hoursSaved) {

    static AdoptionSum of(Adopters adopters) {
        return new AdoptionSum(
                adopters.current().size(),
                adopters.municipalities(),
                adopters.allMunicipalities(),
                adopters.measured(),
                adopters.hoursSaved());
    }
}
