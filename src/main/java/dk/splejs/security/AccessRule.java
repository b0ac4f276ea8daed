package dk.splejs.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of the matrix: these parties have this right, in this circumstance. */
record AccessRule(Right right, Set<Party> parties, Circumstance circumstance) {

    static AccessRule grant(Right right, Circumstance circumstance, Party... parties) {
        return new AccessRule(right, Set.of(parties), circumstance);
    }

    boolean grants(Right wanted, @Nullable Actor actor, ProposalFacts facts) {
        return right == wanted
                && circumstance.holds(facts)
                && parties.stream().anyMatch(party -> party.includes(actor, facts));
    }
}
