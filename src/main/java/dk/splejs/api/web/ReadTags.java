package dk.splejs.api.web;

import dk.splejs.shared.Canonical;
import dk.splejs.shared.EntityTag;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each read of the API its ETag, and only says so where the reader has the same already. The tag is made of what this reader
 * gets, so it tells nothing else, and what two readers see of the same is never taken for each other. It stands behind the
 * log-in: a request without one may be answered by a cache, others only by the reader's own. What has a tag already keeps it.
 */
@Component
class ReadTags extends OncePerRequestFilter {

    private static final String VERSION = ReadTags.class.getName() + ".version";
    private static final String API = "/api/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** What answers this request is something of this version, so that a write can name it. */
    static void ofVersion(HttpServletRequest request, long version) {
        request.setAttribute(VERSION, version);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || !path(request).startsWith(API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        boolean untagged = response.getHeader(HttpHeaders.ETAG) == null && !response.isCommitted();
        if (untagged && answer.getStatus() == HttpStatus.OK.value()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, caching(request).getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
            if (new ServletWebRequest(request, response)
                    .checkNotModified(tag(request, answer.getContentAsByteArray()))) {
                return;
            }
        }
        answer.copyBodyToResponse();
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static CacheControl caching(HttpServletRequest request) {
        CacheControl ask = CacheControl.noCache();
        return request.getUserPrincipal() == null ? ask : ask.cachePrivate();
    }

    /** A weak one, which lets the answer be compressed, but where a write may name it. */
    private static String tag(HttpServletRequest request, byte[] shown) {
        return request.getAttribute(VERSION) instanceof Long version
                ? EntityTag.of(version, shown).toString()
                : "W/\"" + Canonical.sha256(shown) + '"';
    }
}
