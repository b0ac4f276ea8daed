package dk.splejs.adoption;

import dk.splejs.catalogue.NamedOrganisation;
import java.util.List;

/**
 * The solutions that one of the reader's organisations uses, or did.
 *
 * @param choices the organisations that the reader belongs to, by name
 */
public record OrganisationSolutions(
        List<NamedOrganisation> choices, NamedOrganisation organisation, List<AdoptedSolution> solutions) {

    public OrganisationSolutions {
        choices = List.copyOf(choices);
        solutions = List.copyOf(solutions);
    }
}
