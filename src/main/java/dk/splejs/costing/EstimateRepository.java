package dk.splejs.costing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EstimateRepository extends Repository<Estimate, UUID> {

    Estimate save(Estimate estimate);

    @Query("""
            select e from Estimate e left join fetch e.lines where e.proposalId = :proposalId and e.estimateNumber =
            (select max(last.estimateNumber) from Estimate last where last.proposalId = :proposalId)
            """)
    Optional<Estimate> newest(UUID proposalId);

    @EntityGraph(attributePaths = "lines")
    List<Estimate> findByProposalIdOrderByEstimateNumber(UUID proposalId);
}
