package dk.splejs.administration.web;

import dk.splejs.administration.Scope;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Writes into the security log what somebody did to somebody's roles; the address names whom it was done to by id only. */
@Component
class Trail {

    private final SecurityLog log;
    private final CurrentActor current;
    private final HttpServletRequest request;

    Trail(SecurityLog log, CurrentActor current, HttpServletRequest request) {
        this.log = log;
        this.current = current;
        this.request = request;
    }

    void log(SecurityEvent.Kind kind, Scope scope) {
        add(kind, current.require().id(), "/medarbejdere/" + scope.path());
    }

    void log(SecurityEvent.Kind kind, Scope scope, UserId whom) {
        add(kind, current.require().id(), "/medarbejdere/" + scope.path() + "/" + whom);
    }

    /** What somebody did for themselves. */
    void add(SecurityEvent.Kind kind, UserId who, String path) {
        log.add(kind, who, request.getRemoteAddr(), path);
    }
}
