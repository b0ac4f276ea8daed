package dk.splejs.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Can add and read, and nothing else. */
interface DecisionRepository extends Repository<Decision, Long> {

    Decision save(Decision decision);

    List<Decision> findByProposalIdOrderById(UUID proposalId);
}
