package dk.splejs.security.web;

import dk.splejs.security.Network;
import dk.splejs.security.UserId;
import dk.splejs.shared.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever asks, writes or takes along far more than a person can to come back later. It stands right behind Spring
 * Security, where it is known who somebody is: people are counted by themselves, so that a whole town hall behind one
 * address is not one of them, and everybody else by their network. The log-in and the calculator count for themselves.
 */
class RequestLimitFilter extends OncePerRequestFilter {

    private static final Pattern DOWNLOAD = Pattern.compile(
            "/((regnskab.*|soeg|katalog|forslag)\\.(csv|xlsx)|sitemap.*\\.xml|katalog\\.jsonld|forslag/.*/(beslutningslog\\.json|bilag/[^/]+)|mine-data\\.json)");
    private static final Pattern SEARCH = Pattern.compile("/(forslag|katalog|feed\\.atom|soeg(/.*)?|api(/.*)?)/?");
    private static final Pattern WEBAPP = Pattern.compile("/camunda/api/.*");
    private static final Pattern COUNTED_ELSEWHERE =
            Pattern.compile("/(log-ind|beregner|api/v1/cost-splits|camunda.*)");

    private final List<Kind> kinds;

    RequestLimitFilter(RequestLimits limits, Clock clock) {
        this.kinds = List.of(
                new Kind(RequestLimitFilter::isWrite, perMinute(limits.writesPerMinute(), clock)),
                new Kind(reads(DOWNLOAD), perMinute(limits.downloadsPerMinute(), clock)),
                new Kind(reads(SEARCH), perMinute(limits.searchesPerMinute(), clock)),
                new Kind(
                        (request, path) -> WEBAPP.matcher(path).matches(),
                        perMinute(limits.webappCallsPerMinute(), clock)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration pause = take(request);
        if (pause.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RateLimit.seconds(pause)));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Duration take(HttpServletRequest request) {
        String path = Requests.path(request);
        return kinds.stream()
                .filter(kind -> kind.isIt().test(request, path))
                .findFirst()
                .map(kind -> kind.limit().take(asker(request)))
                .orElse(Duration.ZERO);
    }

    private static String asker(HttpServletRequest request) {
        return SecurityLogFilter.user()
                .map(UserId::value)
                .orElseGet(() -> "from " + Objects.requireNonNullElse(Network.of(request.getRemoteAddr()), "nowhere"));
    }

    private static boolean isWrite(HttpServletRequest request, String path) {
        return Requests.write(request) && !COUNTED_ELSEWHERE.matcher(path).matches();
    }

    private static BiPredicate<HttpServletRequest, String> reads(Pattern paths) {
        return (request, path) ->
                !Requests.write(request) && paths.matcher(path).matches();
    }

    private static RateLimit<String> perMinute(int most, Clock clock) {
        return new RateLimit<>(most, Duration.ofMinutes(1), clock);
    }

    /** What is counted together. */
    private record Kind(BiPredicate<HttpServletRequest, String> isIt, RateLimit<String> limit) {}
}
