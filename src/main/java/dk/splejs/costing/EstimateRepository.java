package dk.splejs.costing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EstimateRepository extends Repository<Estimate, UUID> {

    Estimate save(Estimate estimate);

    /** The latest, with its lines in the same statement: the page of a proposal asks for both. */
    @Query("""
            select e from Estimate e left join fetch e.lines
            where e.proposalId = :proposal
              and e.estimateNumber = (select max(l.estimateNumber) from Estimate l where l.proposalId = :proposal)
            """)
    Optional<Estimate> findLatest(UUID proposal);

    @EntityGraph(attributePaths = "lines")
    List<Estimate> findByProposalIdOrderByEstimateNumber(UUID proposalId);
}
