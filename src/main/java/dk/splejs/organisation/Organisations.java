package dk.splejs.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** The register of those who take part. Lists are in Danish alphabetical order: Å after Ø. */
@Service
public class Organisations {

    private final OrganisationRegister register;
    private final Clock clock;

    Organisations(OrganisationRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Everyone who exists today; a region that has merged into another is left out. */
    public List<Organisation> all() {
        LocalDate today = LocalDate.now(clock);
        return register.entries().stream()
                .filter(entry -> entry.existsOn(today))
                .map(RegisterEntry::organisation)
                .toList();
    }

    public List<Organisation> municipalities() {
        return all().stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
                .toList();
    }

    /** Finds an organisation, also one that no longer exists: old proposals still name it. */
    public Optional<Organisation> find(OrganisationCode code) {
        return register.find(code);
    }

    public Organisation require(OrganisationCode code) {
        return find(code).orElseThrow(() -> new OrganisationNotFound(code));
    }

    /** Short names of all who are or were in the register, in Danish alphabetical order. */
    public Map<OrganisationCode, String> names() {
        Map<OrganisationCode, String> names = new LinkedHashMap<>();
        register.entries()
                .forEach(entry -> names.put(
                        entry.organisation().code(), entry.organisation().name()));
        return names;
    }

    /** The order in which {@link #names()} gave these names. */
    public static Comparator<OrganisationCode> order(Map<OrganisationCode, String> names) {
        return Comparator.comparingInt(List.copyOf(names.keySet())::indexOf);
    }

    /**
     * The figure of that year; where it is not known the latest one before it, and else the first one after it. The
     * figure says which year it is from. An organisation without any figure is not in the answer.
     */
    public Map<OrganisationCode, Population> inhabitants(Collection<OrganisationCode> codes, Year year) {
        Map<OrganisationCode, Population> figures = new TreeMap<>();
        codes.forEach(code -> register.population(code, year).ifPresent(figure -> figures.put(code, figure)));
        return figures;
    }
}
