package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The decision log: who decided what about a proposal, for which organisation, when and why. Only ever added to. */
@Service
public class Journal {

    private final DecisionRepository decisions;
    private final Clock clock;

    Journal(DecisionRepository decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Adds a line, in the transaction of the decision itself.
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
        decisions.save(Decision.of(proposal, clock.instant(), action, reason).by(actor, organisation));
    }

    /** All lines in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(ProposalId proposal) {
        return decisions.findByProposalIdOrderById(proposal.value()).stream()
                .map(Decision::entry)
                .toList();
    }
}
