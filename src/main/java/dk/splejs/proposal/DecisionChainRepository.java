package dk.splejs.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ends of the logs. Nobody may write one who does not hold the lock of its bucket. */
interface DecisionChainRepository extends Repository<DecisionChain, UUID> {

    Optional<DecisionChain> findById(UUID proposalId);

    @Query("select chain.proposalId from DecisionChain chain")
    List<UUID> proposals();

    DecisionChain saveAndFlush(DecisionChain chain);
}
