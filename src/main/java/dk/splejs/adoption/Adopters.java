package dk.splejs.adoption;

import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import java.util.Objects;

/**
 * Who uses a solution. Names are in Danish alphabetical order.
 *
 * @param current those who use it now
 * @param former those who no longer do
 * @param municipalities how many of those who use it now are municipalities
 * @param allMunicipalities how many municipalities there are
 */
public record Adopters(
        List<AdoptionView> current, List<AdoptionView> former, int municipalities, int allMunicipalities) {

    public Adopters {
        current = List.copyOf(current);
        former = List.copyOf(former);
    }

    public boolean isUsedBy(OrganisationCode organisation) {
        return current.stream()
                .anyMatch(adoption -> adoption.organisation().code().equals(organisation));
    }

    /** How many of those who use it now say what they save. */
    public int measured() {
        return (int) current.stream()
                .filter(adoption -> adoption.content().hoursSaved() != null)
                .count();
    }

    /** The hours a year that those save together. */
    public long hoursSaved() {
        return current.stream()
                .map(adoption -> adoption.content().hoursSaved())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }
}
