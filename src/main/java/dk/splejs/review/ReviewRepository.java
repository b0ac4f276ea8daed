package dk.splejs.review;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<Review, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.proposalId = ?1 and r.organisationCode = ?2")
    Optional<Review> lock(UUID proposalId, String organisationCode);

    Optional<Review> findByProposalIdAndOrganisationCode(UUID proposalId, String organisationCode);

    boolean existsByProposalIdAndOrganisationCode(UUID proposalId, String organisationCode);

    boolean existsByProposalIdAndStatus(UUID proposalId, ReviewStatus status);

    List<Review> findByProposalIdOrderByOrganisationCode(UUID proposalId);

    /** Waits for those who are answering at this moment, so that none of their answers is lost to the end of the round. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Review r where r.proposalId = ?1 and r.status = ?2 order by r.organisationCode")
    List<Review> lock(UUID proposalId, ReviewStatus status);

    @Query("select r.organisationCode from Review r where r.proposalId = ?1 and r.status = ?2 order by"
            + " r.organisationCode")
    List<String> codes(UUID proposalId, ReviewStatus status);

    @Query("select r.organisationCode from Review r where r.proposalId = ?1 and r.conflictOfInterest order by"
            + " r.organisationCode")
    List<String> conflicted(UUID proposalId);

    @Query("""
        select r from Review r
        where r.proposalId = ?1 and r.coFinancing
          and r.need in (dk.splejs.review.Need.SAME, dk.splejs.review.Need.PARTLY)
        order by r.organisationCode\
        """)
    List<Review> interested(UUID proposalId);
}
