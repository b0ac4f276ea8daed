package dk.splejs.webhook.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.webhook.SubscriptionId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets in whoever administers the people of an organisation; for everybody else there are no such pages. */
@Component
class WebhookDoor {

    static final String ADDRESS = "/integrationer/webhooks";

    private final CurrentActor current;
    private final Organisations organisations;
    private final SecurityLog log;
    private final HttpServletRequest request;

    WebhookDoor(CurrentActor current, Organisations organisations, SecurityLog log, HttpServletRequest request) {
        this.current = current;
        this.organisations = organisations;
        this.log = log;
        this.request = request;
    }

    Actor administrator() {
        Actor actor = current.require();
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return actor;
    }

    Map<OrganisationCode, String> names() {
        return organisations.names();
    }

    /** Those that they may choose from. */
    List<OrganisationCode> own(Actor actor) {
        return actor.organisations(Role.ADMINISTRATOR).stream()
                .sorted(Comparator.comparing(OrganisationCode::value))
                .toList();
    }

    void note(SecurityEvent.Kind kind, Actor actor, SubscriptionId id) {
        log.add(kind, actor.id(), request.getRemoteAddr(), ADDRESS + "/" + id);
    }
}
