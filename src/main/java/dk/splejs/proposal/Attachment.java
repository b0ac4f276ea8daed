package dk.splejs.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.data.domain.Persistable;

/** A file of a proposal with all its bytes: loaded to be handed out, never to be listed. */
@Entity
@Immutable
@Table(name = "proposal_attachment")
class Attachment implements Persistable<UUID> {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID proposalId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private int position;

    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private FileType fileType;

    @SuppressWarnings("UnusedVariable") // queries read it
    private long size;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content;

    protected Attachment() {}

    /** The file as the next one of the proposal. */
    static Attachment of(ProposalId proposal, int position, AcceptedFile file) {
        Attachment attachment = new Attachment();
        attachment.id = AttachmentId.fresh().value();
        attachment.proposalId = proposal.value();
        attachment.position = position;
        attachment.fileName = file.name();
        attachment.fileType = file.type();
        attachment.size = file.content().length;
        attachment.content = file.content();
        return attachment;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, right after it was made, and never again. */
    @Override
    public boolean isNew() {
        return true;
    }

    AttachmentId id() {
        return new AttachmentId(id);
    }

    AttachmentFile file() {
        return new AttachmentFile(fileName, fileType, new ByteArrayResource(content));
    }
}
