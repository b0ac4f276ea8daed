package dk.splejs.security;

import static dk.splejs.security.AccessRule.grant;
import static dk.splejs.security.Circumstance.ALWAYS;
import static dk.splejs.security.Circumstance.BEING_WRITTEN;
import static dk.splejs.security.Circumstance.NOT_ENDED;
import static dk.splejs.security.Circumstance.PUBLISHED;
import static dk.splejs.security.Circumstance.SCREENED;
import static dk.splejs.security.Circumstance.SHOWN_TO_ALL;
import static dk.splejs.security.Circumstance.SHOWN_TO_MEMBERS;
import static dk.splejs.security.Circumstance.SUBMITTED;
import static dk.splejs.security.Circumstance.SUBMITTED_AND_NOT_ENDED;
import static dk.splejs.security.Circumstance.UNDERWAY;
import static dk.splejs.security.Party.ANYBODY;
import static dk.splejs.security.Party.ASKED_BUDGET_HOLDER;
import static dk.splejs.security.Party.BOARD;
import static dk.splejs.security.Party.COORDINATOR;
import static dk.splejs.security.Party.COST_ANALYST;
import static dk.splejs.security.Party.INVITED_REVIEWER;
import static dk.splejs.security.Party.MEMBER;
import static dk.splejs.security.Party.OWNER;
import static dk.splejs.security.Party.READING_KEY;
import static dk.splejs.security.Party.READING_KEY_OF_OWNER;
import static dk.splejs.security.Party.SUBMITTER_OF_OWNER;

import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and do what with a proposal, and with an entry of the catalogue. What no line grants is refused: a key, which is no
 * member, may only what stands at its own parties.
 */
final class AccessMatrix {

    private static final List<AccessRule> RULES = List.of(
            grant(Right.READ, SHOWN_TO_ALL, ANYBODY),
            grant(Right.READ, SHOWN_TO_MEMBERS, MEMBER, READING_KEY),
            grant(Right.READ, ALWAYS, OWNER, READING_KEY_OF_OWNER),
            // Who has work with a proposal can read it, also one that its owner shows to nobody else
            grant(Right.READ, SCREENED, INVITED_REVIEWER, ASKED_BUDGET_HOLDER, COST_ANALYST, BOARD),
            grant(Right.READ, SUBMITTED, COORDINATOR),
            grant(Right.READ_CONTACT, ALWAYS, MEMBER),
            grant(Right.READ_INTERNAL_NOTE, ALWAYS, OWNER),
            grant(Right.READ_PREPARATION, ALWAYS, OWNER),
            grant(Right.EDIT, BEING_WRITTEN, SUBMITTER_OF_OWNER),
            grant(Right.WITHDRAW, NOT_ENDED, SUBMITTER_OF_OWNER),
            grant(Right.STOP, SUBMITTED_AND_NOT_ENDED, COORDINATOR),
            grant(Right.STEER_REVIEW, UNDERWAY, COORDINATOR),
            grant(
                    Right.READ_REVIEWS_AFTER_ROUND,
                    SCREENED,
                    OWNER,
                    READING_KEY_OF_OWNER,
                    INVITED_REVIEWER,
                    ASKED_BUDGET_HOLDER,
                    COST_ANALYST,
                    BOARD,
                    COORDINATOR),
            grant(Right.READ_REVIEWS_DURING_ROUND, SCREENED, COORDINATOR),
            grant(Right.ESTIMATE, UNDERWAY, COST_ANALYST),
            grant(
                    Right.READ_COSTS,
                    SCREENED,
                    OWNER,
                    READING_KEY_OF_OWNER,
                    INVITED_REVIEWER,
                    ASKED_BUDGET_HOLDER,
                    COST_ANALYST,
                    BOARD,
                    COORDINATOR),
            grant(Right.READ_COST_TOTAL, PUBLISHED, MEMBER, READING_KEY),
            grant(Right.READ_ANSWER_SUMS, SCREENED, COST_ANALYST, BOARD, COORDINATOR),
            grant(Right.READ_ANSWERS, SCREENED, COORDINATOR));

    /** What everybody may read of an entry needs no line. */
    private static final List<EntryRule> ENTRY_RULES = List.of(
            EntryRule.grant(EntryRight.READ_CONTACT, EntryParty.MEMBER),
            EntryRule.grant(EntryRight.READ_HISTORY, EntryParty.MEMBER),
            EntryRule.grant(EntryRight.READ_COMMENTS, EntryParty.MEMBER),
            EntryRule.grant(EntryRight.COMMENT, EntryParty.MEMBER),
            EntryRule.grant(EntryRight.HIDE_COMMENT, EntryParty.COORDINATOR),
            EntryRule.grant(EntryRight.FOLLOW, EntryParty.MEMBER),
            EntryRule.grant(EntryRight.BUILD_ON, EntryParty.SUBMITTER),
            EntryRule.grant(
                    EntryRight.EDIT,
                    EntryParty.SUBMITTER_OF_OWNER,
                    EntryParty.WRITING_KEY_OF_OWNER,
                    EntryParty.COORDINATOR),
            EntryRule.grant(EntryRight.PLACE, EntryParty.COORDINATOR));

    private AccessMatrix() {}

    static boolean grants(Right right, @Nullable Actor actor, ProposalFacts facts) {
        boolean readable = right == Right.READ || grants(Right.READ, actor, facts);
        return readable && RULES.stream().anyMatch(rule -> rule.grants(right, actor, facts));
    }

    static boolean grants(EntryRight right, @Nullable Actor actor, Optional<OrganisationCode> owner) {
        return actor != null && ENTRY_RULES.stream().anyMatch(rule -> rule.grants(right, actor, owner));
    }
}
