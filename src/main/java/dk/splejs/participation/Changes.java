package dk.splejs.participation;

import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation joins a solution late, or leaves it: from the wish to the booking. The diagram owns the order of steps. */
@Service
public class Changes {

    private final ChangeStore changes;
    private final AgreementStore store;
    private final ChangeSteps steps;
    private final ChangeRequests requests;

    Changes(ChangeStore changes, AgreementStore store, ChangeSteps steps, ChangeRequests requests) {
        this.changes = changes;
        this.store = store;
        this.steps = steps;
        this.requests = requests;
    }

    /**
     * An organisation wants to join or to leave; nothing binds anybody yet.
     *
     * @param minutesPerYear the use that a newcomer states; needed where a key weighs by use
     * @throws NothingToChange when it is where it wants to go
     * @throws ChangeAlreadyOpen when it has asked before and that is not over
     * @throws FigureMissing when a key lacks a figure of the organisation
     */
    @Transactional
    public void request(
            Actor actor,
            ProposalId proposal,
            ChangeKind kind,
            OrganisationCode organisation,
            @Nullable Long minutesPerYear) {
        requests.take(actor, store.require(proposal), Change.of(proposal, kind, organisation, minutesPerYear));
    }

    /** Computes the terms as they are now and asks the organisation (again). */
    @Transactional
    public void computeTerms(ProposalId proposal, OrganisationCode organisation) {
        Change change = changes.lock(proposal, organisation);
        change.compute(steps.quote(store.require(proposal), change));
    }

    /**
     * Takes the organisation's answer to the terms.
     *
     * @throws ChangeNotOpen when it is not asked
     * @throws FormRejected when the decision is of a day to come
     */
    @Transactional
    public void answer(ProposalId proposal, OrganisationCode organisation, Actor actor, TermsAnswer answer) {
        steps.answer(changes.lock(proposal, organisation), actor, answer);
    }

    /** Nobody answered in time, which changes nothing. */
    @Transactional
    public void lapse(ProposalId proposal, OrganisationCode organisation) {
        steps.lapse(changes.lock(proposal, organisation));
    }

    /** Takes the coordinator's decision. A confirmed change is not carried out yet, see {@link #carryOut}. */
    @Transactional
    public void decide(ProposalId proposal, OrganisationCode organisation, Actor actor, ChangeDecision decision) {
        steps.decide(changes.lock(proposal, organisation), actor, decision);
    }

    /** Whether the organisation has said yes to the terms and nobody has said no since. */
    @Transactional(readOnly = true)
    public boolean accepted(ProposalId proposal, OrganisationCode organisation) {
        return changes.open(proposal, organisation).filter(Change::isAccepted).isPresent();
    }

    /** Whether the accepted terms are still what would be computed now. Nobody else joins or leaves in this transaction. */
    @Transactional
    public boolean termsHold(ProposalId proposal, OrganisationCode organisation) {
        Partnership now = store.lock(proposal);
        return steps.holds(changes.lock(proposal, organisation), now);
    }

    /** Books it: from now on the organisation takes part, or no longer does. */
    @Transactional
    public void carryOut(ProposalId proposal, OrganisationCode organisation) {
        Partnership now = store.lock(proposal);
        steps.carryOut(changes.lock(proposal, organisation), now);
    }

    /**
     * The organisation's open wish.
     *
     * @throws ChangeNotOpen when there is none
     */
    @Transactional(readOnly = true)
    public ChangeView require(ProposalId proposal, OrganisationCode organisation) {
        return changes.open(proposal, organisation)
                .map(Change::view)
                .orElseThrow(() -> new ChangeNotOpen(proposal, organisation));
    }

    /** The organisation's newest wish, whatever became of it. */
    @Transactional(readOnly = true)
    public ChangeView latest(ProposalId proposal, OrganisationCode organisation) {
        return changes.of(proposal).stream()
                .filter(change -> change.organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new ChangeNotOpen(proposal, organisation));
    }
}
