package dk.splejs.insight;

import dk.splejs.benefit.BusinessCase;
import dk.splejs.benefit.OrganisationCases;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around an organisation's share: until when to answer, what it gives back, and what else may be seen. */
@Component
class ShareMargins {

    private static final String ANSWER_SHARE = "Task_AnswerShare";

    private final WhereaboutsReader whereabouts;
    private final OrganisationCases cases;
    private final Estimates estimates;
    private final AccessRules rules;

    ShareMargins(WhereaboutsReader whereabouts, OrganisationCases cases, Estimates estimates, AccessRules rules) {
        this.whereabouts = whereabouts;
        this.cases = cases;
        this.estimates = estimates;
        this.rules = rules;
    }

    @Nullable
    StepLine step(ProposalView proposal, OrganisationCode code, Actor reader) {
        return whereabouts.step(proposal, ANSWER_SHARE, code, reader).orElse(null);
    }

    @Nullable
    BusinessCase businessCase(ProposalView proposal, OrganisationCode code, Actor reader) {
        return reader.belongsTo(code) ? cases.of(proposal, code) : null;
    }

    JoiningTerms joiningTerms(ProposalView proposal) {
        return estimates.require(proposal.id()).joiningTerms();
    }

    boolean showsCalculation(CaseReader reader) {
        return rules.mayReadShares(reader.actor(), reader.facts());
    }
}
