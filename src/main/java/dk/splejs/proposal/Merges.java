package dk.splejs.proposal;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One proposal is taken in by another one, if its owner agrees. What follows of other features' (answers, needs) is theirs to
 * carry over; the diagram sees to it.
 */
@Service
@Transactional
public class Merges {

    /** Where a merge may be proposed after the screening: no money has been asked for yet. */
    public static final Set<Phase> PHASES = Set.of(Phase.REVIEW, Phase.ESTIMATION);

    /** Where the owner's yes still holds. */
    static final Set<Phase> OPEN_PHASES = Set.of(Phase.SCREENING, Phase.REVIEW, Phase.ESTIMATION);

    private final MergeBook book;
    private final ProposalAccess access;
    private final AccessRules rules;
    private final MergeSteps steps;

    Merges(MergeBook book, ProposalAccess access, AccessRules rules, MergeSteps steps) {
        this.book = book;
        this.access = access;
        this.rules = rules;
        this.steps = steps;
    }

    /** Whether this person may ask the owner now. */
    @Transactional(readOnly = true)
    public boolean mayPropose(Actor actor, ProposalDetails details) {
        return PHASES.contains(details.view().phase()) && rules.mayStop(actor, details.facts());
    }

    /**
     * A coordinator asks the owner, after the screening. The proposal goes on meanwhile.
     *
     * @param reference of the proposal that is to take it in
     * @throws dk.splejs.form.FormRejected when that one cannot
     * @throws MergeAlreadyOpen when the owner is asked already
     */
    public void propose(Actor coordinator, ProposalId id, String reference, String reason) {
        Proposal proposal = access.readable(coordinator, id);
        if (!PHASES.contains(proposal.phase())) {
            throw new WrongPhase(id, proposal.phase());
        }
        require(rules.mayStop(coordinator, access.facts(proposal)));
        steps.ask(proposal, coordinator, reference, reason);
    }

    /**
     * The owner's answer.
     *
     * @throws MergeNotOpen when nobody is asked
     * @throws dk.splejs.form.FormRejected when it is a yes and the two no longer fit
     */
    public void answer(Actor owner, ProposalId id, MergeAnswer answer) {
        Proposal proposal = access.readable(owner, id);
        require(rules.mayWithdraw(owner, access.facts(proposal)));
        Merge merge = book.require(id);
        if (answer.refusal() != null) {
            book.decline(merge, proposal, owner, answer.refusal());
            return;
        }
        book.requirePossible(proposal, merge);
        book.agree(merge, proposal, owner);
    }

    /** Whether the owner has agreed to the newest wish, and also where that is done already. */
    @Transactional(readOnly = true)
    public boolean agreed(ProposalId id) {
        return latest(id)
                .filter(merge -> merge.status() == MergeStatus.AGREED || merge.status() == MergeStatus.DONE)
                .isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<MergeView> latest(ProposalId id) {
        return book.latest(id);
    }

    /** Ends an open wish to which nobody said yes; does nothing where there is none. Says whether there was. */
    public boolean lapse(ProposalId id) {
        Optional<Merge> open = book.find(id);
        open.ifPresent(book::lapse);
        return open.isPresent();
    }

    /**
     * From now on the proposal is part of the other one, and the owner's organisation has to do with that. Does nothing where
     * no wish is open.
     */
    public void carryOut(ProposalId id) {
        book.find(id).ifPresent(steps::carryOut);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("Neither its owner nor a coordinator");
        }
    }
}
