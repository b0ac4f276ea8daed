package dk.splejs.proposal.web;

import dk.splejs.proposal.AttachmentFile;
import dk.splejs.proposal.AttachmentId;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of a proposal, to be saved and never to be shown as part of our own site. */
@Controller
class AttachmentFiles {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Attachments attachments;
    private final ProposalAccess access;
    private final CurrentActor currentActor;

    AttachmentFiles(Attachments attachments, ProposalAccess access, CurrentActor currentActor) {
        this.attachments = attachments;
        this.access = access;
        this.currentActor = currentActor;
    }

    @GetMapping("/forslag/{reference:F-[0-9]+-[0-9]+}/bilag/{attachment}")
    ResponseEntity<Resource> ofProposal(@PathVariable String reference, @PathVariable UUID attachment) {
        Actor reader = reader();
        ProposalId proposal = access.read(reader, reference).view().id();
        return saved(attachments.read(reader, proposal, new AttachmentId(attachment)));
    }

    @GetMapping("/forslag/kladde/{id}/bilag/{attachment}")
    ResponseEntity<Resource> ofDraft(@PathVariable UUID id, @PathVariable UUID attachment) {
        return saved(attachments.read(reader(), new ProposalId(id), new AttachmentId(attachment)));
    }

    private @Nullable Actor reader() {
        return currentActor.find().orElse(null);
    }

    private static ResponseEntity<Resource> saved(AttachmentFile file) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(file.content());
    }
}
