package dk.splejs.federation.web;

import dk.splejs.federation.Sitemap;
import dk.splejs.shared.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What search engines are told: which pages there are, and where they need not look. */
@Controller
class SitemapFiles {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** Combinations of a search, of which there is no end, files of it, and pages that lead a stranger nowhere. */
    private static final List<String> NOT_WORTH_A_VISIT = List.of(
            "/soeg",
            "/katalog?",
            "/forslag?",
            "/*.csv$",
            "/*.xlsx$",
            "/log-ind",
            "/log-ud",
            "/glemt-adgangskode",
            "/ny-adgangskode",
            "/forslag/nyt",
            "/forslag/kladde/",
            "/camunda",
            "/actuator/");

    private final Sitemap sitemap;
    private final PublicAddress address;

    SitemapFiles(Sitemap sitemap, PublicAddress address) {
        this.sitemap = sitemap;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        String closed = NOT_WORTH_A_VISIT.stream()
                .map(path -> "Disallow: " + path + "\n")
                .collect(Collectors.joining());
        String text = "User-agent: *\n" + closed + "\nSitemap: " + address.of("/sitemap.xml") + "\n";
        return ResponseEntity.ok().contentType(TEXT).body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/sitemap.xml")
    void pages(HttpServletResponse response) throws IOException {
        prepare(response);
        sitemap.writeTo(response.getOutputStream());
    }

    @GetMapping("/sitemap-{part:[0-9][0-9]?[0-9]?}.xml")
    void part(@PathVariable int part, HttpServletResponse response) throws IOException {
        prepare(response);
        sitemap.writePartTo(response.getOutputStream(), part);
    }

    private static void prepare(HttpServletResponse response) {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    }
}
