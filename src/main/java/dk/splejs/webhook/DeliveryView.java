package dk.splejs.webhook;

import dk.splejs.outgoing.CallProblem;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log of deliveries.
 *
 * @param number of the event
 * @param title what it was about, as the message says
 * @param answerCode of the last answer, if there was one
 * @param problem why there was no answer at the last try
 * @param nextTry when it is tried again at the earliest; nothing where that depends on what goes before it
 */
public record DeliveryView(
        UUID id,
        long number,
        EventKind kind,
        String title,
        Instant occurred,
        DeliveryState state,
        int tries,
        @Nullable Instant tried,
        @Nullable Integer answerCode,
        @Nullable CallProblem problem,
        @Nullable Instant nextTry) {

    public boolean isWaiting() {
        return state == DeliveryState.WAITING;
    }

    /** As the receiver knows it. */
    public String messageId() {
        return Message.idOf(id);
    }
}
