package dk.splejs.costing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface EstimateRepository extends Repository<Estimate, UUID> {

    Estimate save(Estimate estimate);

    Optional<Estimate> findFirstByProposalIdOrderByEstimateNumberDesc(UUID proposalId);

    @EntityGraph(attributePaths = "lines")
    List<Estimate> findByProposalIdOrderByEstimateNumber(UUID proposalId);
}
