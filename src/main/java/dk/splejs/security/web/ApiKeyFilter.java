package dk.splejs.security.web;

import dk.splejs.security.Actor;
import dk.splejs.security.KeyAuthentication;
import dk.splejs.security.KeyGate;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.shared.RateLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by {@code Authorization: Bearer <key>}, at the API only. A key that is not good is told so even where anybody
 * may read: its owner would not notice otherwise.
 */
class ApiKeyFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer";

    private final KeyGate check;
    private final SecurityLog log;

    ApiKeyFilter(KeyGate check, SecurityLog log) {
        this.check = check;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> sent = sent(request);
        if (sent.isEmpty() || letIn(sent.get(), request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> sent(HttpServletRequest request) {
        String header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "")
                .strip();
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && (header.length() == SCHEME.length() || Character.isWhitespace(header.charAt(SCHEME.length())));
        return bearer ? Optional.of(header.substring(SCHEME.length()).strip()) : Optional.empty();
    }

    private boolean letIn(String sent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            KeyGate.Verdict verdict = check.of(sent, request.getRemoteAddr());
            Actor actor = verdict.actor();
            if (actor == null) {
                refuse(verdict, request, response);
                return false;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new KeyAuthentication(actor));
            SecurityContextHolder.setContext(context);
            return true;
        } catch (DataAccessException | TransactionException nobodyToAsk) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return false;
        }
    }

    /** Of those that are far too many, no more is written down. */
    private void refuse(KeyGate.Verdict verdict, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (verdict.pause().isZero()) {
            log.add(SecurityEvent.Kind.KEY_REFUSED, verdict.key(), request.getRemoteAddr(), request.getRequestURI());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ApiRefusals.BEARER + ", error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RateLimit.seconds(verdict.pause())));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
