package dk.splejs.insight;

import dk.splejs.organisation.OrganisationCode;
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

    boolean belongsTo(OrganisationCode organisation) {
        return actor != null && actor.belongsTo(organisation);
    }

    boolean isMember() {
        return actor != null && actor.isMember();
    }
}
