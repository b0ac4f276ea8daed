package dk.splejs.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    /** With its bytes. */
    Optional<Attachment> findByIdAndProposalId(UUID id, UUID proposalId);

    @Query("""
            select new dk.splejs.proposal.AttachmentRow(a.id, a.position, a.fileName, a.fileType, a.size)
            from Attachment a where a.proposalId = :proposal order by a.position
            """)
    List<AttachmentRow> list(UUID proposal);

    /** Without reading it first. */
    @Modifying
    @Query("delete from Attachment a where a.id = :id")
    void remove(UUID id);
}
