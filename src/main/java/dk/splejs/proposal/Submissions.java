package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Submitting, safe to repeat: the same request sent twice, even at the same moment, makes one proposal and gets the same
 * answer.
 */
@Component
class Submissions {

    private final Drafts drafts;
    private final Registrar registrar;
    private final ProposalForms forms;
    private final TransactionOperations transaction;

    Submissions(Drafts drafts, Registrar registrar, ProposalForms forms, TransactionOperations transaction) {
        this.drafts = drafts;
        this.registrar = registrar;
        this.forms = forms;
        this.transaction = transaction;
    }

    ProposalId save(Draft draft) {
        return onceMoreAfterAClash(() -> saved(draft).id());
    }

    Submitted submitNew(Draft draft) {
        forms.checkInFull(draft.content().toAnswers());
        return onceMoreAfterAClash(() -> submitted(draft.author(), saved(draft)));
    }

    /**
     * Submits what is still a draft.
     *
     * @param lastTouch what is to be done with the draft just before
     */
    Submitted submit(Actor submitter, ProposalId id, Consumer<Proposal> lastTouch) {
        return onceMoreAfterAClash(() -> {
            Proposal proposal = drafts.writable(submitter, id);
            if (proposal.phase() == Phase.DRAFT) {
                lastTouch.accept(proposal);
            }
            return submitted(submitter, proposal);
        });
    }

    /** The draft of this request; written anew if the same request left one earlier and it is still a draft. */
    private Proposal saved(Draft draft) {
        Proposal proposal = drafts.earlier(draft).orElseGet(() -> drafts.create(draft));
        if (proposal.phase() == Phase.DRAFT) {
            drafts.update(proposal, draft.content());
        }
        return proposal;
    }

    private Submitted submitted(Actor submitter, Proposal proposal) {
        if (proposal.phase() == Phase.DRAFT) {
            forms.checkInFull(proposal.content().toAnswers());
            return registrar.register(submitter, proposal);
        }
        return new Submitted(proposal.id(), proposal.requireReference());
    }

    /** Whoever loses against the same request finds, the second time, what the first one made. */
    private <T> T onceMoreAfterAClash(Supplier<T> work) {
        try {
            return inTransaction(work);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException clash) {
            return inTransaction(work);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("Nothing came of it");
        }
        return result;
    }
}
