package dk.splejs.security.web;

import dk.splejs.security.SecondFactor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down what people who are logged in were refused, and what they took along or changed that is worth knowing
 * afterwards. It stands right behind Spring Security, where it is known who they are.
 */
class SecurityLogFilter extends OncePerRequestFilter {

    private static final int BAD = 400;
    private static final List<Integer> REFUSALS =
            List.of(HttpServletResponse.SC_FORBIDDEN, HttpServletResponse.SC_NOT_FOUND);
    private static final List<Deed> DEEDS = List.of(
            new Deed("GET", "/regnskab.*\\.(csv|xlsx)", SecurityEvent.Kind.DATA_TAKEN),
            new Deed("GET", "/forslag/.*/(beslutningslog\\.json|bilag/[0-9a-f-]{36})", SecurityEvent.Kind.DATA_TAKEN),
            new Deed("GET", "/(soeg|katalog|forslag)\\.(csv|xlsx)", SecurityEvent.Kind.DATA_TAKEN),
            new Deed("GET", "/mine-data\\.json", SecurityEvent.Kind.DATA_TAKEN),
            new Deed("PUT", "/camunda/api/.*/user/[^/]+/credentials", SecurityEvent.Kind.PASSWORD_CHANGED),
            new Deed("PUT|DELETE", "/camunda/api/.*/group/[^/]+/members/[^/]+", SecurityEvent.Kind.ROLES_CHANGED));

    private final SecurityLog log;

    SecurityLogFilter(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UserId> user = user();
        try {
            chain.doFilter(request, response);
        } catch (IOException brokenOff) {
            if (response.isCommitted()) {
                note(user, request, response);
            }
            throw brokenOff;
        }
        note(user, request, response);
    }

    /** Also of who broke off: a part of a file was taken along. */
    private void note(Optional<UserId> user, HttpServletRequest request, HttpServletResponse response) {
        user.flatMap(someone -> kind(request, response.getStatus()))
                .ifPresent(kind -> log.add(kind, user.orElseThrow(), request.getRemoteAddr(), request.getRequestURI()));
    }

    private static Optional<SecurityEvent.Kind> kind(HttpServletRequest request, int status) {
        if (request.getAttribute(SecondFactor.REFUSED) != null) {
            return Optional.of(SecurityEvent.Kind.SECOND_FACTOR_MISSING);
        }
        if (REFUSALS.contains(status)) {
            return Optional.of(SecurityEvent.Kind.REFUSED);
        }
        return DEEDS.stream()
                .filter(deed -> status < BAD && deed.isIn(request))
                .map(Deed::kind)
                .findFirst();
    }

    /** Whoever is logged in. */
    static Optional<UserId> user() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone == null || someone instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : UserId.find(someone.getName());
    }

    /** A request that leaves a trace. */
    private record Deed(Pattern method, Pattern path, SecurityEvent.Kind kind) {

        Deed(String method, String path, SecurityEvent.Kind kind) {
            this(Pattern.compile(method), Pattern.compile(path), kind);
        }

        boolean isIn(HttpServletRequest request) {
            String address =
                    request.getRequestURI().substring(request.getContextPath().length());
            return method.matcher(request.getMethod()).matches()
                    && path.matcher(address).matches();
        }
    }
}
