package dk.splejs.costing;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a proposal costs, estimate by estimate. */
@Service
public class Estimates {

    private final EstimateRepository estimates;
    private final EstimateCheck check;
    private final Journal journal;
    private final Clock clock;

    Estimates(EstimateRepository estimates, EstimateCheck check, Journal journal, Clock clock) {
        this.estimates = estimates;
        this.check = check;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps an estimate as the proposal's next one.
     *
     * @throws FormRejected when amounts don't fit together or the key can't be used among those who are interested
     */
    @Transactional
    public EstimateView record(ProposalId proposal, Actor actor, NewEstimate input) {
        List<FieldProblem> problems = problems(proposal, input);
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        int number = newest(proposal).map(Estimate::number).orElse(0) + 1;
        Estimate estimate = Estimate.of(proposal, number, input).recorded(actor.id(), clock.instant());
        journal.record(proposal, actor, null, "costing.estimated", null);
        return estimates.save(estimate).view();
    }

    /** Why an estimate would not be kept; nothing when it would. */
    @Transactional(readOnly = true)
    public List<FieldProblem> problems(ProposalId proposal, NewEstimate input) {
        return check.problems(proposal, input);
    }

    @Transactional(readOnly = true)
    public Optional<EstimateView> latest(ProposalId proposal) {
        return newest(proposal).map(Estimate::view);
    }

    /**
     * The newest estimate.
     *
     * @throws EstimateNotFound when there is none yet
     */
    @Transactional(readOnly = true)
    public EstimateView require(ProposalId proposal) {
        return latest(proposal).orElseThrow(() -> new EstimateNotFound(proposal));
    }

    /** Every estimate the proposal has had, the oldest first. */
    @Transactional(readOnly = true)
    public List<EstimateView> all(ProposalId proposal) {
        return estimates.findByProposalIdOrderByEstimateNumber(proposal.value()).stream()
                .map(Estimate::view)
                .toList();
    }

    private Optional<Estimate> newest(ProposalId proposal) {
        return estimates.newest(proposal.value());
    }
}
