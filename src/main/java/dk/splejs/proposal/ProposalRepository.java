package dk.splejs.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, UUID> {

    Proposal saveAndFlush(Proposal proposal);

    void delete(Proposal proposal);

    Optional<Proposal> findById(UUID id);

    /** As it stands now, and as it will stand until the transaction ends: whoever else wants to write it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposal> findAndHoldById(UUID id);

    /** For the page of a proposal: what is short comes along in the same statement. */
    @EntityGraph(attributePaths = "suitability")
    Optional<Proposal> findByReference(String reference);

    Optional<Proposal> findByCreatedByAndSubmissionKey(String createdBy, String submissionKey);

    default Proposal require(ProposalId id) {
        return findById(id.value()).orElseThrow(() -> new ProposalNotFound(id.toString()));
    }

    default Proposal require(String reference) {
        return findByReference(reference).orElseThrow(() -> new ProposalNotFound(reference));
    }
}
