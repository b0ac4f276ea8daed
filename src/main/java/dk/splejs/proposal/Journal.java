package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The decision log: who decided what about a proposal, for which organisation, when and why. Only ever added to, and each
 * line holds on to the one before it.
 */
@Service
public class Journal {

    private final DecisionRepository decisions;
    private final DecisionChainRepository chains;
    private final Clock clock;

    Journal(DecisionRepository decisions, DecisionChainRepository chains, Clock clock) {
        this.decisions = decisions;
        this.chains = chains;
        this.clock = clock;
    }

    /**
     * Adds a line, in the transaction of the decision itself: it is written as the last thing before the commit.
     *
     * @param actor who decided, nobody where a deadline or a rule did
     * @param organisation for which organisation, if for one
     * @param action feature and verb, {@code review.answered}; its text is {@code review.journal.answered}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            ProposalId proposal,
            @Nullable Actor actor,
            @Nullable OrganisationCode organisation,
            String action,
            @Nullable String reason) {
        unwritten().add(Decision.of(proposal, clock.instant(), action, reason).by(actor, organisation));
    }

    /** All lines in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(ProposalId proposal) {
        return decisions.findByProposalIdOrderByPosition(proposal.value()).stream()
                .map(Decision::entry)
                .toList();
    }

    /** All lines in order, with what holds them in their places. */
    @Transactional(readOnly = true)
    public List<SealedEntry> sealed(ProposalId proposal) {
        return decisions.findByProposalIdOrderByPosition(proposal.value()).stream()
                .map(Decision::sealedEntry)
                .toList();
    }

    private UnwrittenDecisions unwritten() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UnwrittenDecisions.class::isInstance)
                .map(UnwrittenDecisions.class::cast)
                .findFirst()
                .orElseGet(this::newUnwritten);
    }

    private UnwrittenDecisions newUnwritten() {
        UnwrittenDecisions unwritten = new UnwrittenDecisions(decisions, chains);
        TransactionSynchronizationManager.registerSynchronization(unwritten);
        return unwritten;
    }
}
