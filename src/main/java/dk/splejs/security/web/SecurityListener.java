package dk.splejs.security.web;

import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes down who logs in and out, and who fails to. */
@Component
class SecurityListener {

    private final SecurityLog log;
    private final People people;

    SecurityListener(SecurityLog log, People people) {
        this.log = log;
        this.people = people;
    }

    /** The API asks for the password with every request, which is no log-in. */
    @EventListener
    void loggedIn(AuthenticationSuccessEvent event) {
        HttpServletRequest request = request();
        if (request == null || !Paths.API.matches(request)) {
            add(SecurityEvent.Kind.LOGGED_IN, event.getAuthentication());
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        boolean locked = event.getException() instanceof LockedException;
        add(locked ? SecurityEvent.Kind.LOCKED_OUT : SecurityEvent.Kind.LOG_IN_FAILED, event.getAuthentication());
    }

    @EventListener
    void loggedOut(LogoutSuccessEvent event) {
        add(SecurityEvent.Kind.LOGGED_OUT, event.getAuthentication());
    }

    private void add(SecurityEvent.Kind kind, @Nullable Authentication who) {
        HttpServletRequest request = request();
        log.add(
                kind,
                who == null ? null : known(who.getName()).orElse(null),
                request == null ? null : request.getRemoteAddr(),
                request == null ? "" : request.getRequestURI());
    }

    /** What was typed as a name is kept for those who have it only: somebody may have typed a password there. */
    private Optional<UserId> known(String typed) {
        try {
            return UserId.find(typed.strip()).flatMap(people::find).map(Person::userId);
        } catch (DataAccessException | TransactionException noDatabase) {
            return Optional.empty();
        }
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
