package dk.splejs.catalogue.web;

import dk.splejs.catalogue.Catalogue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for machines: what everyone may read, whoever asks. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueApi {

    private static final int MAX_PAGE = 100_000;
    private static final int MAX_SIZE = 100;
    private static final int MAX_QUERY = 200;

    private final Catalogue catalogue;

    CatalogueApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping
    ListJson list(
            @RequestParam(defaultValue = "") @Size(max = MAX_QUERY) String q,
            @RequestParam(defaultValue = "0") @Min(0) @Max(MAX_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(MAX_SIZE) int size) {
        return ListJson.of(catalogue.search(q, page, size));
    }

    @GetMapping("/{slug}")
    EntryJson entry(@PathVariable String slug) {
        return EntryJson.of(catalogue.read(null, slug));
    }
}
