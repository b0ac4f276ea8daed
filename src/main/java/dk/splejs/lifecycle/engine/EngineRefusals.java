package dk.splejs.lifecycle.engine;

import dk.splejs.form.FormRejected;
import dk.splejs.security.SecondFactorMissing;
import dk.splejs.shared.Conflict;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the engine's web applications tell a person who may not, or can no longer, do something. They show it as it is;
 * before an exception of the engine's own they would write English words and the id of the task.
 */
@Component
class EngineRefusals {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String GONE = "lifecycle.task.gone";

    private final MessageSource messages;

    EngineRefusals(MessageSource messages) {
        this.messages = messages;
    }

    AuthorizationException closedDoor() {
        return new AuthorizationException(text("lifecycle.door.closed"));
    }

    AuthorizationException expressions() {
        return new AuthorizationException(text("lifecycle.door.expressions"));
    }

    WebApplicationException weakPassword() {
        return new WebApplicationException(text("lifecycle.password.weak"), Status.BAD_REQUEST);
    }

    WebApplicationException cprNumber() {
        return new WebApplicationException(text("lifecycle.door.cpr"), Status.BAD_REQUEST);
    }

    WebApplicationException unreadable(RuntimeException cause) {
        return new WebApplicationException(text("lifecycle.door.value"), cause, Status.BAD_REQUEST);
    }

    WebApplicationException secondFactor(SecondFactorMissing missing) {
        return new WebApplicationException(text("lifecycle.secondFactor.missing"), missing, Status.FORBIDDEN);
    }

    WebApplicationException gone() {
        return new WebApplicationException(text(GONE), Status.NOT_FOUND);
    }

    WebApplicationException overtaken(RuntimeException cause) {
        return new WebApplicationException(text(GONE), cause, Status.CONFLICT);
    }

    static WebApplicationException rejected(FormRejected reason) {
        return new WebApplicationException(reason.getMessage(), reason, Status.BAD_REQUEST);
    }

    WebApplicationException conflict(Conflict conflict) {
        return new WebApplicationException(text(conflict.reasonKey().orElse(GONE)), conflict, Status.CONFLICT);
    }

    private String text(String key) {
        return messages.getMessage(key, null, DANISH);
    }
}
