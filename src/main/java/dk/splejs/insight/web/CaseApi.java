package dk.splejs.insight.web;

import dk.splejs.insight.CaseFiles;
import dk.splejs.security.CurrentActor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A proposal for those who follow it from outside. */
@RestController
class CaseApi {

    private final CaseFiles files;
    private final CurrentActor current;

    CaseApi(CaseFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping(path = "/api/v1/proposals/{reference}", produces = MediaType.APPLICATION_JSON_VALUE)
    ProposalResource get(@PathVariable String reference) {
        return ProposalResource.of(files.read(current.find().orElse(null), reference));
    }
}
