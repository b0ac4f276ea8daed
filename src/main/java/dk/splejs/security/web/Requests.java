package dk.splejs.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.cors.CorsUtils;

/** What a request shows of its intentions. */
final class Requests {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private Requests() {}

    static boolean write(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    /** What the container decoded, without query and context. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** A page of another site makes a browser send this, perhaps with a password that the browser remembers. */
    static boolean writeFromAnotherSite(HttpServletRequest request) {
        return write(request) && CorsUtils.isCorsRequest(request);
    }
}
