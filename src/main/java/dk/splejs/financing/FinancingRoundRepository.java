package dk.splejs.financing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FinancingRoundRepository extends Repository<FinancingRound, UUID> {

    FinancingRound save(FinancingRound round);

    Optional<FinancingRound> findFirstByProposalIdOrderByAttemptDescRoundNumberDesc(UUID proposalId);

    List<FinancingRound> findByProposalIdOrderByAttemptAscRoundNumberAsc(UUID proposalId);

    long countByProposalIdAndResult(UUID proposalId, RoundResult result);
}
