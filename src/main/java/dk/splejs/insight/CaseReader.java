package dk.splejs.insight;

import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads a proposal.
 *
 * @param actor nobody where somebody is not logged in
 * @param facts what the access rules go by
 */
record CaseReader(@Nullable Actor actor, ProposalFacts facts) {

    boolean isMember() {
        return actor != null && actor.isMember();
    }
}
