package dk.splejs.insight.web;

import dk.splejs.insight.DecisionLogFile;
import dk.splejs.insight.DecisionLogFiles;
import dk.splejs.security.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The decision log of a proposal to take along and to check. */
@RestController
class DecisionLogDownload {

    private final DecisionLogFiles files;
    private final CurrentActor current;

    DecisionLogDownload(DecisionLogFiles files, CurrentActor current) {
        this.files = files;
        this.current = current;
    }

    @GetMapping(
            path = "/forslag/{reference:F-[0-9]+-[0-9]+}/beslutningslog.json",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DecisionLogFile> get(@PathVariable String reference) {
        DecisionLogFile file = files.read(current.find().orElse(null), reference);
        ContentDisposition saved = ContentDisposition.attachment()
                .filename("beslutningslog-" + reference + ".json")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(file);
    }
}
