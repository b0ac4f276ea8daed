package dk.splejs.participation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<Change, UUID> {

    Change saveAndFlush(Change change);

    @EntityGraph(attributePaths = "others")
    Optional<Change> findByOpenKey(String openKey);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Change c where c.openKey = :openKey")
    Optional<Change> lock(String openKey);

    /** With everyone else's part, the newest first. */
    @EntityGraph(attributePaths = "others")
    List<Change> findByProposalIdOrderByRequestedAtDescIdAsc(UUID proposalId);
}
