package dk.splejs.proposal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface MergeRepository extends Repository<Merge, UUID> {

    Merge saveAndFlush(Merge merge);

    /** The open one, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Merge> findAndHoldByOpenKey(String openKey);

    Optional<Merge> findFirstByProposalIdOrderByProposedAtDesc(UUID proposalId);

    boolean existsByOpenKey(String openKey);
}
