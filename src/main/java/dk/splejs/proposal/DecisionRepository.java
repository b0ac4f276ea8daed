package dk.splejs.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Can add and read, and nothing else. */
interface DecisionRepository extends Repository<Decision, Long> {

    Decision save(Decision decision);

    List<Decision> findByProposalIdOrderByPosition(UUID proposalId);

    /** Waits for others who write to a log of the same bucket. Being plain SQL, it is preceded by all other writes. */
    @NativeQuery("select bucket from decision_lock where bucket = :bucket for update")
    int lock(int bucket);

    @Query("select distinct decision.proposalId from Decision decision")
    List<UUID> proposals();
}
