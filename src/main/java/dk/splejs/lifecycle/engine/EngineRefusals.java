package dk.splejs.lifecycle.engine;

import dk.splejs.shared.Conflict;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the engine's web applications tell a person who may not, or can no longer, do something. */
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

    RestException gone() {
        return new RestException(Status.NOT_FOUND, text(GONE));
    }

    RestException overtaken(RuntimeException cause) {
        return new RestException(Status.CONFLICT, cause, text(GONE));
    }

    RestException conflict(Conflict conflict) {
        return new RestException(
                Status.CONFLICT, conflict, text(conflict.reasonKey().orElse(GONE)));
    }

    private String text(String key) {
        return messages.getMessage(key, null, DANISH);
    }
}
