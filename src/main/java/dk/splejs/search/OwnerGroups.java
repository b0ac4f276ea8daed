package dk.splejs.search;

import static java.util.stream.Collectors.toSet;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.organisation.Population;
import java.time.Clock;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Facets of an owner that the register knows: its region, its size, its name. */
@Component
class OwnerGroups {

    /** Nobody's code. */
    private static final String NOBODY = "-";

    private final Organisations organisations;
    private final Clock clock;

    OwnerGroups(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** For each owner's code the value of this facet; who has none is not in it. */
    Map<String, String> values(Facet facet) {
        return switch (facet) {
            case REGION -> regions();
            case SIZE -> sizes();
            default -> Map.of();
        };
    }

    /** The owners that have one of these values: never none, so that a query can hold them. */
    Set<String> codesWith(Facet facet, Set<String> wanted) {
        Set<String> codes = values(facet).entrySet().stream()
                .filter(owner -> wanted.contains(owner.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet());
        return codes.isEmpty() ? Set.of(NOBODY) : codes;
    }

    /** The owners whose name begins with this word. */
    Set<String> codesNamed(String word) {
        String wanted = Folding.of(word);
        return organisations.names().entrySet().stream()
                .filter(owner -> Folding.of(owner.getValue()).equals(wanted))
                .map(owner -> owner.getKey().value())
                .collect(toSet());
    }

    private Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        for (Organisation organisation : organisations.all()) {
            OrganisationCode region = organisation.regionCode();
            if (region != null) {
                regions.put(organisation.code().value(), region.value());
            }
        }
        return regions;
    }

    private Map<String, String> sizes() {
        List<OrganisationCode> municipalities =
                organisations.municipalities().stream().map(Organisation::code).toList();
        Map<OrganisationCode, Population> inhabitants = organisations.inhabitants(municipalities, Year.now(clock));
        Map<String, String> sizes = new HashMap<>();
        inhabitants.forEach((code, figure) ->
                sizes.put(code.value(), SizeBand.of(figure.inhabitants()).word()));
        return sizes;
    }
}
