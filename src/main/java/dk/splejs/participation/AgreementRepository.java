package dk.splejs.participation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, UUID> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findByProposalId(UUID proposalId);

    List<Agreement> findAllByOrderByProposalId();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.proposalId = :proposalId")
    Optional<Agreement> lock(UUID proposalId);
}
