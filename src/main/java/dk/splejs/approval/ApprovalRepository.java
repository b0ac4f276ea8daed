package dk.splejs.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApprovalRepository extends JpaRepository<Approval, UUID> {

    Optional<Approval> findFirstByProposalIdOrderByNumberDesc(UUID proposalId);

    List<Approval> findByProposalIdOrderByNumber(UUID proposalId);
}
