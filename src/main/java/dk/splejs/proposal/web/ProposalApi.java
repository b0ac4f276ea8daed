package dk.splejs.proposal.web;

import dk.splejs.form.JsonBody;
import dk.splejs.proposal.Draft;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalForms;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes proposals from other systems: a JSON object with the keys of the form {@code submit-proposal}. */
@RestController
@Tag(name = "proposals")
class ProposalApi {

    private final Proposals proposals;
    private final ProposalForms forms;
    private final Sender sender;
    private final CurrentActor currentActor;

    ProposalApi(Proposals proposals, ProposalForms forms, Sender sender, CurrentActor currentActor) {
        this.proposals = proposals;
        this.forms = forms;
        this.sender = sender;
        this.currentActor = currentActor;
    }

    /**
     * Submits a proposal. The key {@code organisation} says for whom, where the sender submits for several.
     *
     * @param key tells a repeated request from a new one: the same key is answered with the same proposal
     */
    @PostMapping(path = "/api/v1/proposals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "submitProposal",
            summary = "Submit a proposal",
            description = "For submitters of the organisation. The keys are those of the form submit-proposal.")
    @ApiResponse(responseCode = "201", description = "It was taken in; Location says where it is followed")
    ResponseEntity<Receipt> submit(
            @Parameter(description = "Tells a repeated request from a new one: the same key, the same proposal")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            InputStream body)
            throws IOException {
        Actor author = sender.require(currentActor.require(), key);
        Map<String, Object> sent = JsonBody.read(body);
        Draft draft = new Draft(author, sender.owner(author, sent.remove(Sender.ORGANISATION)), content(sent), key);
        Receipt receipt = Receipt.of(proposals.submitNew(draft));
        return ResponseEntity.created(URI.create(receipt.links().self())).body(receipt);
    }

    private ProposalContent content(Map<String, Object> sent) {
        return ProposalContent.from(forms.checkInFull(sent));
    }
}
