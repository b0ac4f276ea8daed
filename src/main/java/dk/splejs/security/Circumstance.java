package dk.splejs.security;

import java.util.function.Predicate;

/** When a rule holds. */
enum Circumstance {
    ALWAYS(facts -> true),
    SUBMITTED(facts -> facts.stage() != Stage.DRAFT),
    BEING_WRITTEN(facts -> facts.stage() == Stage.DRAFT || facts.stage() == Stage.REVISION),
    UNDERWAY(facts -> facts.stage() == Stage.UNDERWAY),
    SCREENED(facts -> facts.stage().isScreened()),
    SHOWN_TO_MEMBERS(facts -> facts.stage().isScreened() && facts.audience() != Audience.OWN),
    SHOWN_TO_ALL(facts -> facts.stage().isScreened() && facts.audience() == Audience.PUBLIC),
    NOT_ENDED(facts -> !facts.stage().isEnded()),
    SUBMITTED_AND_NOT_ENDED(
            facts -> facts.stage() != Stage.DRAFT && !facts.stage().isEnded()),
    PUBLISHED(facts -> facts.stage() == Stage.PUBLISHED);

    @SuppressWarnings("ImmutableEnumChecker") // only lambdas without state
    private final Predicate<ProposalFacts> test;

    Circumstance(Predicate<ProposalFacts> test) {
        this.test = test;
    }

    boolean holds(ProposalFacts facts) {
        return test.test(facts);
    }
}
