package dk.splejs.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many lines the decision log of one proposal has, and the hash of its last: without it the last could go unseen. */
@Entity
@Table(name = "decision_chain")
class DecisionChain {

    @Id
    @SuppressWarnings("UnusedVariable") // found by it
    private UUID proposalId;

    private int lines;
    private String head;

    protected DecisionChain() {}

    static DecisionChain start(UUID proposal) {
        DecisionChain chain = new DecisionChain();
        chain.proposalId = proposal;
        chain.head = LogLine.start(proposal);
        return chain;
    }

    /** Gives the decision its place at the end. */
    void add(Decision decision) {
        lines++;
        head = decision.seal(lines, head);
    }

    /** Whether the chain has this many lines and ends with this hash. */
    boolean endsWith(int count, String lastHash) {
        return lines == count && head.equals(lastHash);
    }
}
