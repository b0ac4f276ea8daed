package dk.splejs.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScreeningRepository extends Repository<Screening, UUID> {

    Screening save(Screening screening);

    Optional<Screening> findFirstByProposalIdOrderByRoundNumberDesc(UUID proposalId);

    List<Screening> findByProposalIdOrderByRoundNumber(UUID proposalId);

    int countByProposalId(UUID proposalId);
}
