package dk.splejs.insight;

import static java.util.Comparator.comparing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Organisations by their short names, in Danish alphabetical order. */
@Component
class NameOrder {

    private final Organisations organisations;

    NameOrder(Organisations organisations) {
        this.organisations = organisations;
    }

    Map<OrganisationCode, String> names() {
        return organisations.names();
    }

    /** One line for each thing, with its organisation's name, ordered by that. */
    <T, L> List<L> lines(Collection<T> things, Function<T, OrganisationCode> codeOf, BiFunction<T, String, L> line) {
        Map<OrganisationCode, String> names = organisations.names();
        return things.stream()
                .sorted(comparing(codeOf, Organisations.order(names)))
                .map(thing -> line.apply(thing, names.get(codeOf.apply(thing))))
                .toList();
    }
}
