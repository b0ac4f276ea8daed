package dk.splejs.federation.web;

import dk.splejs.federation.PublicCode;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A solution's publiccode.yml. */
@Controller
class PublicCodeFiles {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final PublicCode descriptions;

    PublicCodeFiles(PublicCode descriptions) {
        this.descriptions = descriptions;
    }

    @GetMapping("/katalog/{slug}/publiccode.yml")
    ResponseEntity<byte[]> describe(@PathVariable String slug) {
        return ResponseEntity.ok()
                .contentType(YAML)
                .body(descriptions.describe(slug).getBytes(StandardCharsets.UTF_8));
    }
}
