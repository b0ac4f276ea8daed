package dk.splejs.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.CorsUtils;

/**
 * What scripts on pages of other sites may read: what the API gives to everybody. Never with a name and a password or a key, so
 * nothing that a browser remembers is of any use to them, and never a write.
 */
final class ForeignReads implements CorsConfigurationSource {

    private static final CorsConfiguration READS = reads();

    @Override
    public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
        if (CorsUtils.isPreFlightRequest(request)) {
            return READS;
        }
        boolean named = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return Requests.write(request) || named ? null : READS;
    }

    private static CorsConfiguration reads() {
        CorsConfiguration reads = new CorsConfiguration();
        reads.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        reads.setAllowedMethods(List.of("GET", "HEAD"));
        reads.setAllowedHeaders(List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.IF_NONE_MATCH));
        reads.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER));
        reads.setAllowCredentials(false);
        reads.setMaxAge(Duration.ofHours(1));
        return reads;
    }
}
