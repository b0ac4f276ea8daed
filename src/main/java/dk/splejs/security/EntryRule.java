package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Optional;
import java.util.Set;

/** One line of the matrix for entries of the catalogue: these parties have this right. */
record EntryRule(EntryRight right, Set<EntryParty> parties) {

    static EntryRule grant(EntryRight right, EntryParty... parties) {
        return new EntryRule(right, Set.of(parties));
    }

    boolean grants(EntryRight wanted, Actor actor, Optional<OrganisationCode> owner) {
        return right == wanted && parties.stream().anyMatch(party -> party.includes(actor, owner));
    }
}
