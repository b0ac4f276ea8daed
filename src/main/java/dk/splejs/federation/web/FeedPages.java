package dk.splejs.federation.web;

import dk.splejs.federation.Feed;
import dk.splejs.shared.Canonical;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The feed. Whoever has it already is told so and gets nothing. */
@Controller
class FeedPages {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Feed feed;

    FeedPages(Feed feed) {
        this.feed = feed;
    }

    @GetMapping("/feed.atom")
    @Nullable
    ResponseEntity<byte[]> latest(WebRequest request) {
        Feed.Latest latest = feed.latest();
        byte[] xml = latest.xml().getBytes(StandardCharsets.UTF_8);
        if (request.checkNotModified(Canonical.sha256(xml), latest.updated().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache())
                .body(xml);
    }
}
