package dk.splejs.insight.web;

import dk.splejs.insight.CaseFiles;
import dk.splejs.security.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A proposal for those who follow it from outside. */
@RestController
@Tag(name = "proposals")
class CaseApi {

    private final CaseFiles files;
    private final CurrentActor current;

    CaseApi(CaseFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping(path = "/api/v1/proposals/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "readProposal",
            summary = "Read where a proposal stands",
            description = "Who it waits for, and what the reader may see of the answers and the cost.")
    ProposalResource get(@Parameter(example = "F-2026-0042") @PathVariable String reference) {
        return ProposalResource.of(files.read(current.find().orElse(null), reference));
    }
}
