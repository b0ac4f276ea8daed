package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What somebody can be to a proposal. One person is often several; somebody not logged in is only the first. */
enum Party {
    ANYBODY((actor, facts) -> true),
    MEMBER((actor, facts) -> actor.isMember()),
    /** Everyone in the organisation that submitted it. */
    OWNER((actor, facts) -> actor.belongsTo(facts.owner())),
    SUBMITTER_OF_OWNER((actor, facts) -> actor.has(Role.SUBMITTER, facts.owner())),
    INVITED_REVIEWER((actor, facts) -> holdsForOneOf(actor, Role.REVIEWER, facts.invited())),
    ASKED_BUDGET_HOLDER((actor, facts) -> holdsForOneOf(actor, Role.BUDGET, facts.participants())),
    COST_ANALYST((actor, facts) -> actor.has(Role.COST_ANALYST)),
    BOARD((actor, facts) -> actor.has(Role.BOARD)),
    COORDINATOR((actor, facts) -> actor.has(Role.COORDINATOR)),
    /** A program of any organisation that reads proposals. */
    READING_KEY((actor, facts) -> actor.isKeyTo(KeyScope.PROPOSALS_READ)),
    READING_KEY_OF_OWNER((actor, facts) -> actor.isKeyTo(KeyScope.PROPOSALS_READ, facts.owner()));

    @SuppressWarnings("ImmutableEnumChecker") // only lambdas without state
    private final BiPredicate<Actor, ProposalFacts> test;

    Party(BiPredicate<Actor, ProposalFacts> test) {
        this.test = test;
    }

    boolean includes(@Nullable Actor actor, ProposalFacts facts) {
        return actor == null ? this == ANYBODY : test.test(actor, facts);
    }

    private static boolean holdsForOneOf(Actor actor, Role role, Set<OrganisationCode> codes) {
        return actor.organisations(role).stream().anyMatch(codes::contains);
    }
}
