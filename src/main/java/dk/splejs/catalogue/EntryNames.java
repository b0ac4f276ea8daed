package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of organisations, in their order. */
record EntryNames(Map<OrganisationCode, String> names) {

    NamedOrganisation of(OrganisationCode code) {
        return new NamedOrganisation(code, names.getOrDefault(code, code.value()));
    }

    List<NamedOrganisation> inOrder(Set<OrganisationCode> codes) {
        return names.keySet().stream().filter(codes::contains).map(this::of).toList();
    }
}
