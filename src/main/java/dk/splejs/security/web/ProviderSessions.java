package dk.splejs.security.web;

import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * The sessions here that began with a provider, so that the provider can end them. Spring Security's own way would call
 * this server by the address that the provider's request claims, and would look for sessions by ids that a log-in has
 * replaced.
 */
@Component
class ProviderSessions implements LogoutHandler {

    private static final String ATTRIBUTE = ProviderSessions.class.getName();

    private final Map<String, Known> open = new ConcurrentHashMap<>();
    private final SecurityLog log;

    ProviderSessions(SecurityLog log) {
        this.log = log;
    }

    void add(HttpSession session, OidcUser user) {
        session.setAttribute(ATTRIBUTE, new Known(session, user));
    }

    /** Ends what a provider's checked logout token names: one session, or all of a person. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication told) {
        if (told.getPrincipal() instanceof OidcLogoutToken token) {
            List<Known> ended = open.values().stream()
                    .filter(known -> known.isMeantBy(token))
                    .toList();
            ended.forEach(known -> {
                known.end();
                UserId user = UserId.find(known.user.getName()).orElse(null);
                log.add(
                        SecurityEvent.Kind.LOGGED_OUT_BY_PROVIDER,
                        user,
                        request.getRemoteAddr(),
                        request.getRequestURI());
            });
        }
    }

    /** Lies in the session itself, and is forgotten with it. */
    private final class Known implements HttpSessionBindingListener {

        private final HttpSession session;
        private final OidcUser user;

        Known(HttpSession session, OidcUser user) {
            this.session = session;
            this.user = user;
        }

        boolean isMeantBy(OidcLogoutToken token) {
            boolean sameProvider =
                    Objects.equals(String.valueOf(user.getIdToken().getIssuer()), String.valueOf(token.getIssuer()));
            return sameProvider
                    && (token.getSessionId() == null
                            ? Objects.equals(user.getIdToken().getSubject(), token.getSubject())
                            : Objects.equals(user.getIdToken().getClaimAsString("sid"), token.getSessionId()));
        }

        void end() {
            try {
                session.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                open.remove(session.getId());
            }
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            open.put(session.getId(), this);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            open.remove(session.getId(), this);
        }
    }
}
