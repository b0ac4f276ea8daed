package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a running round besides answering: join it, end it, decide against the table. */
@Service
@Transactional
public class ReviewSteering {

    private final RoundBook rounds;
    private final ReviewAccess access;
    private final ReviewRound process;
    private final Journal journal;

    ReviewSteering(RoundBook rounds, ReviewAccess access, ReviewRound process, Journal journal) {
        this.rounds = rounds;
        this.access = access;
        this.process = process;
        this.journal = journal;
    }

    /**
     * "We have this need too": adds an organisation to an open round.
     *
     * @return false when the organisation is asked already
     */
    public boolean invite(Actor actor, ProposalId proposal, OrganisationCode organisation) {
        access.requireJoin(actor, proposal, organisation);
        rounds.lockOpen(proposal);
        if (rounds.hasInvited(proposal, organisation)) {
            return false;
        }
        rounds.add(proposal, List.of(organisation));
        journal.record(proposal, actor, organisation, "review.joined", null);
        process.add(proposal, organisation);
        return true;
    }

    /**
     * The organisations this person may still add to the round.
     *
     * @return none when all they could add are asked already
     * @throws NoReviewRound when they can speak for no organisation that could join
     * @throws ReviewClosed when the round is not open
     */
    @Transactional(readOnly = true)
    public List<OrganisationCode> joinable(Actor actor, ProposalId proposal) {
        List<OrganisationCode> possible = access.requireJoinable(actor, proposal);
        rounds.require(proposal).requireOpen();
        return possible.stream()
                .filter(code -> !rounds.hasInvited(proposal, code))
                .toList();
    }

    /**
     * The round, for somebody who may steer it.
     *
     * @throws NoReviewRound when there is none, or not for them
     */
    @Transactional(readOnly = true)
    public ReviewRoundView steerable(ProposalId proposal, Actor actor) {
        access.requireSteer(actor, proposal);
        return rounds.find(proposal).map(Round::view).orElseThrow(() -> new NoReviewRound(proposal));
    }

    /** Decides what follows from the open round, and ends it when that is wanted; all of it or nothing. */
    public void steer(ProposalId proposal, Actor actor, RoundDecision decision) {
        if (decision.outcome() != null) {
            overrule(proposal, actor, decision.outcome(), decision.reason());
        } else {
            follow(proposal, actor, decision.reason());
        }
        if (decision.closeNow()) {
            closeNow(proposal, actor, decision.reason());
        }
    }

    /** Ends the round before its time. */
    public void closeNow(ProposalId proposal, Actor actor, String reason) {
        access.requireSteer(actor, proposal);
        rounds.lockOpen(proposal);
        journal.record(proposal, actor, null, "review.closedEarly", reason);
        process.close(proposal);
    }

    /** Decides what follows from this round, whatever the decision table says. */
    public void overrule(ProposalId proposal, Actor actor, NeedOutcome outcome, String reason) {
        access.requireSteer(actor, proposal);
        rounds.lockOpen(proposal).overrule(actor.id(), outcome, reason);
        journal.record(proposal, actor, null, "review.overruledTo." + outcome.word(), reason);
    }

    /** Takes back what was decided against the decision table. */
    public void follow(ProposalId proposal, Actor actor, String reason) {
        access.requireSteer(actor, proposal);
        rounds.lockOpen(proposal).follow();
        journal.record(proposal, actor, null, "review.followed", reason);
    }
}
