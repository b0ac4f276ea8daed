package dk.splejs.participation;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps the wishes to join and to leave. */
@Component
class ChangeStore {

    private final ChangeRepository changes;

    ChangeStore(ChangeRepository changes) {
        this.changes = changes;
    }

    /**
     * Keeps a new wish.
     *
     * @throws ChangeAlreadyOpen also when somebody else asked a moment ago
     */
    void add(Change change) {
        try {
            changes.saveAndFlush(change);
        } catch (DataIntegrityViolationException asked) {
            throw new ChangeAlreadyOpen(change.proposal(), change.organisation());
        }
    }

    Optional<Change> open(ProposalId proposal, OrganisationCode organisation) {
        return changes.findByOpenKey(Change.openKey(proposal, organisation));
    }

    /** The open wish, which nobody else changes until this transaction has ended. */
    Change lock(ProposalId proposal, OrganisationCode organisation) {
        return changes.lock(Change.openKey(proposal, organisation))
                .orElseThrow(() -> new ChangeNotOpen(proposal, organisation));
    }

    List<ChangeView> of(ProposalId proposal) {
        return changes.findByProposalIdOrderByRequestedAtDescIdAsc(proposal.value()).stream()
                .map(Change::view)
                .toList();
    }
}
