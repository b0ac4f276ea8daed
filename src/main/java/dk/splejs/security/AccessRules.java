package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place that says who may see and do what; pages, API, exports, mails, Tasklist and the engine's doors all ask
 * here. An actor that is null is somebody who is not logged in. What may not be read does not exist for its reader: answer
 * 404.
 */
@Component
public class AccessRules {

    public boolean mayRead(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ, actor, facts);
    }

    /** The same rule as {@link #mayRead} for a whole list at once, to be put into a query. */
    public Reach reachOf(@Nullable Actor actor) {
        return Reach.of(actor);
    }

    public boolean mayReadContact(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ_CONTACT, actor, facts);
    }

    public boolean mayReadInternalNote(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ_INTERNAL_NOTE, actor, facts);
    }

    /** Whether they may read how it was put together: files that came and went before anybody else saw it. */
    public boolean mayReadPreparation(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ_PREPARATION, actor, facts);
    }

    /** Whether they may submit, or keep a draft, in the name of this organisation. */
    public boolean maySubmitFor(@Nullable Actor actor, OrganisationCode organisation) {
        return actor != null
                && (actor.has(Role.SUBMITTER, organisation) || actor.isKeyTo(KeyScope.PROPOSALS_WRITE, organisation));
    }

    public boolean mayEdit(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.EDIT, actor, facts);
    }

    public boolean mayWithdraw(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.WITHDRAW, actor, facts);
    }

    public boolean mayStop(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.STOP, actor, facts);
    }

    public boolean mayScreen(@Nullable Actor actor, ProposalFacts facts) {
        return facts.stage() == Stage.SCREENING && actor != null && actor.has(Role.COORDINATOR);
    }

    /** Whether they may close the round of reviews, reopen an answer or overrule what it says about the need. */
    public boolean maySteerReview(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.STEER_REVIEW, actor, facts);
    }

    /** Whether they may say that their own organisation has this need too. */
    public boolean mayJoinReview(@Nullable Actor actor, ProposalFacts facts, OrganisationCode organisation) {
        return facts.stage() == Stage.UNDERWAY
                && !organisation.equals(facts.owner())
                && actor != null
                && (actor.has(Role.SUBMITTER, organisation) || actor.has(Role.REVIEWER, organisation))
                && mayRead(actor, facts);
    }

    public boolean mayAnswerReview(@Nullable Actor actor, ProposalFacts facts, OrganisationCode organisation) {
        return facts.stage() == Stage.UNDERWAY
                && facts.invited().contains(organisation)
                && actor != null
                && actor.has(Role.REVIEWER, organisation);
    }

    /** Whether they may read what the others answered. */
    public boolean mayReadReviews(@Nullable Actor actor, ProposalFacts facts, boolean roundOpen) {
        Right needed = roundOpen ? Right.READ_REVIEWS_DURING_ROUND : Right.READ_REVIEWS_AFTER_ROUND;
        return AccessMatrix.grants(needed, actor, facts);
    }

    /** Whether they may read what this organisation answered; its own people always may. */
    public boolean mayReadReviewOf(
            OrganisationCode organisation, @Nullable Actor actor, ProposalFacts facts, boolean roundOpen) {
        return mayReadReviews(actor, facts, roundOpen) || (isFrom(organisation, actor) && mayRead(actor, facts));
    }

    public boolean mayEstimate(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.ESTIMATE, actor, facts);
    }

    /** Whether they may read the cost lines, and which share each organisation is asked to pay. */
    public boolean mayReadShares(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ_COSTS, actor, facts);
    }

    /** Whether they may read what it costs in all. */
    public boolean mayReadCostTotal(@Nullable Actor actor, ProposalFacts facts) {
        return mayReadShares(actor, facts) || AccessMatrix.grants(Right.READ_COST_TOTAL, actor, facts);
    }

    public boolean mayAnswerShare(@Nullable Actor actor, ProposalFacts facts, OrganisationCode organisation) {
        return facts.stage() == Stage.UNDERWAY
                && facts.participants().contains(organisation)
                && actor != null
                && actor.has(Role.BUDGET, organisation);
    }

    /** Whether they may read every organisation's answer and ceiling. */
    public boolean mayReadCeilings(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ_ANSWERS, actor, facts);
    }

    /** Whether they may read this organisation's own answer and ceiling. */
    public boolean mayReadCeilingOf(OrganisationCode organisation, @Nullable Actor actor, ProposalFacts facts) {
        return mayReadCeilings(actor, facts) || (isFrom(organisation, actor) && mayRead(actor, facts));
    }

    /** Whether they may read the sum of all ceilings. */
    public boolean mayReadCeilingSum(@Nullable Actor actor, ProposalFacts facts) {
        return AccessMatrix.grants(Right.READ_ANSWER_SUMS, actor, facts);
    }

    /**
     * Four eyes: the right role, and nobody from the owner's organisation; on the board nobody either whose organisation
     * has declared an interest of its own.
     */
    public boolean mayApprove(
            @Nullable Actor actor, ProposalFacts facts, Approver approver, Set<OrganisationCode> interested) {
        if (actor == null || facts.stage() != Stage.UNDERWAY || !actor.has(approver.role())) {
            return false;
        }
        boolean impartial = approver == Approver.SECRETARIAT || Collections.disjoint(actor.organisations(), interested);
        return impartial && !actor.belongsTo(facts.owner());
    }

    /**
     * Whether they may read what each pays who takes part in a solution: also every budget holder, who decides on joining and
     * must see what it means to the others before saying yes.
     */
    public boolean mayReadPartnersShares(@Nullable Actor actor, ProposalFacts facts) {
        return mayReadShares(actor, facts) || (actor != null && actor.has(Role.BUDGET));
    }

    /** Whether they may ask, for this organisation, to join a solution or to leave it. That alone binds nobody. */
    public boolean mayAskToChange(@Nullable Actor actor, OrganisationCode organisation) {
        return actor != null && (actor.has(Role.SUBMITTER, organisation) || actor.has(Role.BUDGET, organisation));
    }

    /**
     * Whether they may do this with an entry of the catalogue.
     *
     * @param owner nobody where the entry belongs to the whole community
     */
    public boolean may(@Nullable Actor actor, EntryRight right, @Nullable OrganisationCode owner) {
        return AccessMatrix.grants(right, actor, Optional.ofNullable(owner));
    }

    /** Whether they may say, for this organisation, that it uses a solution, and since when and until when. */
    public boolean mayAdopt(@Nullable Actor actor, OrganisationCode organisation) {
        return actor != null && (actor.has(Role.SUBMITTER, organisation) || actor.has(Role.REVIEWER, organisation));
    }

    /** Whether they may see who holds which role in an organisation; everyone else sees names only. */
    public boolean mayReadPeople(@Nullable Actor actor, OrganisationCode organisation) {
        return actor != null && (actor.belongsTo(organisation) || mayReadEveryonesPeople(actor));
    }

    /** Whether they may see the people of all organisations, and those with roles of the whole community. */
    public boolean mayReadEveryonesPeople(@Nullable Actor actor) {
        return actor != null && (actor.has(Role.COORDINATOR) || actor.has(Role.ADMIN));
    }

    /**
     * Whether they may give this role to somebody else, or take it: an administrator those of the own organisation, whoever
     * looks after the installation those of the community, and who administers an organisation.
     */
    public boolean mayGive(@Nullable Actor actor, Membership role) {
        OrganisationCode organisation = role.organisation();
        if (actor == null) {
            return false;
        }
        boolean own =
                role.role().isPerOrganisation() && organisation != null && actor.has(Role.ADMINISTRATOR, organisation);
        boolean installation = !role.role().isPerOrganisation() || role.role() == Role.ADMINISTRATOR;
        return own || (installation && actor.has(Role.ADMIN));
    }

    /** Whether they may read what this organisation owes and is owed. */
    public boolean mayReadAccount(@Nullable Actor actor, OrganisationCode organisation) {
        return isFrom(organisation, actor) || mayReadEveryAccount(actor);
    }

    /** Whether they may read what every organisation owes and is owed. */
    public boolean mayReadEveryAccount(@Nullable Actor actor) {
        return actor != null && actor.has(Role.COORDINATOR);
    }

    /** Whether they may import what other catalogues hold, for every organisation. */
    public boolean mayImport(@Nullable Actor actor) {
        return mayReadEveryonesPeople(actor);
    }

    private static boolean isFrom(OrganisationCode organisation, @Nullable Actor actor) {
        return actor != null && actor.belongsTo(organisation);
    }
}
