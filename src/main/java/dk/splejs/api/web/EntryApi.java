package dk.splejs.api.web;

import dk.splejs.adoption.EntryFile;
import dk.splejs.adoption.EntryFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One solution, as somebody reads it who is not logged in, whoever asks. */
@RestController
@Tag(name = "catalogue")
class EntryApi {

    private final EntryFiles entries;

    EntryApi(EntryFiles entries) {
        this.entries = entries;
    }

    @GetMapping(CatalogueApi.PATH + "/{slug}")
    @Operation(
            operationId = "readEntry",
            summary = "Read a solution",
            description = "The ETag begins with the version of the entry, so a write can name it in If-Match.")
    EntryJson entry(
            @Parameter(description = "Its name in addresses", example = "os2faktor") @PathVariable String slug,
            @Parameter(hidden = true) HttpServletRequest request) {
        EntryFile file = entries.read(null, slug, 0);
        ReadTags.ofVersion(request, file.entry().version());
        return EntryJson.of(file.entry(), file.adopters());
    }
}
