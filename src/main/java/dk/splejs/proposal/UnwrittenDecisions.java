package dk.splejs.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction adds to decision logs, written when all else is. The lock of a log is thus the last one that any
 * transaction asks for: nobody who has it waits for anybody else, and it is held for the length of a commit only.
 */
final class UnwrittenDecisions implements TransactionSynchronization {

    /** As many rows as {@code decision_lock} has. A row of each proposal could not be locked before it is there. */
    static final int BUCKETS = 64;

    private final DecisionRepository decisions;
    private final DecisionChainRepository chains;
    private final List<Decision> waiting = new ArrayList<>();
    private boolean written;

    UnwrittenDecisions(DecisionRepository decisions, DecisionChainRepository chains) {
        this.decisions = decisions;
        this.chains = chains;
    }

    void add(Decision decision) {
        if (written) {
            throw new IllegalStateException("The decisions of this transaction are written already");
        }
        waiting.add(decision);
    }

    static int bucket(UUID proposal) {
        return Math.floorMod(proposal.hashCode(), BUCKETS);
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        written = true;
        // In this order, so that two who write to the same two logs never wait for each other
        new TreeSet<>(waiting.stream()
                        .map(decision -> bucket(decision.proposalId()))
                        .toList())
                .forEach(decisions::lock);
        Map<UUID, DecisionChain> ends = new LinkedHashMap<>();
        for (Decision decision : waiting) {
            ends.computeIfAbsent(decision.proposalId(), this::end).add(decision);
            decisions.save(decision);
        }
        ends.values().forEach(chains::saveAndFlush);
    }

    private DecisionChain end(UUID proposal) {
        return chains.findById(proposal).orElseGet(() -> DecisionChain.start(proposal));
    }
}
