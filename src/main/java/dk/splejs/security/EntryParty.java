package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What somebody who is logged in can be to an entry of the catalogue. An entry of the whole community has no owner. */
enum EntryParty {
    MEMBER((actor, owner) -> actor.isMember()),
    SUBMITTER((actor, owner) -> actor.has(Role.SUBMITTER)),
    SUBMITTER_OF_OWNER((actor, owner) ->
            owner.filter(code -> actor.has(Role.SUBMITTER, code)).isPresent()),
    WRITING_KEY_OF_OWNER((actor, owner) ->
            owner.filter(code -> actor.isKeyTo(KeyScope.CATALOGUE_WRITE, code)).isPresent()),
    COORDINATOR((actor, owner) -> actor.has(Role.COORDINATOR));

    @SuppressWarnings("ImmutableEnumChecker") // only lambdas without state
    private final BiPredicate<Actor, Optional<OrganisationCode>> test;

    EntryParty(BiPredicate<Actor, Optional<OrganisationCode>> test) {
        this.test = test;
    }

    boolean includes(Actor actor, Optional<OrganisationCode> owner) {
        return test.test(actor, owner);
    }
}
