package dk.splejs.federation.web;

import dk.splejs.federation.DcatCatalogue;
import dk.splejs.federation.DcatCatalogue.Edition;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The catalogue by DCAT-AP. Whoever has it already is told so and gets nothing. */
@Controller
class DcatFiles {

    private static final String JSON_LD = "application/ld+json";

    private final DcatCatalogue catalogue;

    DcatFiles(DcatCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** It is not compared byte by byte, so its tag is a weak one. */
    @GetMapping("/katalog.jsonld")
    void catalogue(WebRequest request, HttpServletResponse response) throws IOException {
        Edition edition = catalogue.edition();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        if (!request.checkNotModified(
                "W/\"" + edition.tag() + "\"", edition.updated().toEpochMilli())) {
            response.setContentType(JSON_LD);
            catalogue.writeTo(response.getOutputStream(), edition);
        }
    }
}
