package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that belong to a proposal: put there by those who write it, while they may; read by all who may read it. */
@Service
public class Attachments {

    public static final int MOST = 20;

    private final AttachmentRepository files;
    private final Drafts drafts;
    private final ProposalAccess access;
    private final Journal journal;

    Attachments(AttachmentRepository files, Drafts drafts, ProposalAccess access, Journal journal) {
        this.files = files;
        this.drafts = drafts;
        this.access = access;
        this.journal = journal;
    }

    /** What a proposal has, in the order in which it came, for a page that its reader may read. */
    @Transactional(readOnly = true)
    public List<AttachmentView> of(ProposalId proposal) {
        return rows(proposal).stream().map(AttachmentRow::view).toList();
    }

    /**
     * One file with all that is in it.
     *
     * @param reader nobody where somebody is not logged in
     * @throws ProposalNotFound also where the proposal exists and the reader may not know
     */
    @Transactional(readOnly = true)
    public AttachmentFile read(@Nullable Actor reader, ProposalId proposal, AttachmentId id) {
        access.readable(reader, proposal);
        return files.findByIdAndProposalId(id.value(), proposal.value())
                .orElseThrow(() -> new AttachmentNotFound(id))
                .file();
    }

    /**
     * Adds a file, unless the proposal has moved on.
     *
     * @throws AttachmentRefused saying what is wrong with it
     */
    @Transactional
    public AttachmentView add(Actor editor, ProposalId id, UploadedFile sent) {
        Proposal proposal = drafts.hold(editor, id);
        AcceptedFile file = AcceptedFile.of(sent);
        List<AttachmentRow> earlier = rows(id);
        mustFit(file, earlier);
        int position = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).position() + 1;
        AttachmentId attachment = files.save(Attachment.of(id, position, file)).id();
        journal.record(id, editor, proposal.owner(), "proposal.attached", file.name());
        return new AttachmentView(attachment, file.name(), file.type(), file.content().length);
    }

    /** Takes a file away for good, unless the proposal has moved on. */
    @Transactional
    public AttachmentView remove(Actor editor, ProposalId id, AttachmentId attachment) {
        Proposal proposal = drafts.hold(editor, id);
        AttachmentView removed = of(id).stream()
                .filter(file -> file.id().equals(attachment))
                .findFirst()
                .orElseThrow(() -> new AttachmentNotFound(attachment));
        files.remove(attachment.value());
        journal.record(id, editor, proposal.owner(), "proposal.detached", removed.name());
        return removed;
    }

    private List<AttachmentRow> rows(ProposalId proposal) {
        return files.list(proposal.value());
    }

    private static void mustFit(AcceptedFile file, List<AttachmentRow> earlier) {
        if (earlier.stream().anyMatch(row -> row.isNamed(file.name()))) {
            throw new AttachmentRefused(AttachmentRefused.Reason.SAME_NAME, file.name());
        }
        if (earlier.size() >= MOST) {
            throw new AttachmentRefused(AttachmentRefused.Reason.TOO_MANY, file.name());
        }
    }
}
