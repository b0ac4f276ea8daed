package dk.splejs.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes what came of a try, each in a transaction of its own, and gives up what has been tried for days. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Outcomes {

    private final Waiting waiting;
    private final GivingUp givingUp;
    private final Patience patience;
    private final Tidying tidying;

    Outcomes(Waiting waiting, GivingUp givingUp, Patience patience, Tidying tidying) {
        this.waiting = waiting;
        this.givingUp = givingUp;
        this.patience = patience;
        this.tidying = tidying;
    }

    void delivered(SubscriptionId receiver, Message message, Answer answer, boolean wasOutOfOrder) {
        waiting.delivered(message, answer);
        if (wasOutOfOrder) {
            waiting.retryAll(receiver);
        }
        tidying.onceADay();
    }

    void failed(SubscriptionId receiver, Message message, Answer answer, Turn turn) {
        if (patience.isOver(turn.failingSince())) {
            waiting.failed(message, answer, null);
            givingUp.stop(receiver);
        } else if (!turn.wasOutOfOrder() && patience.isOver(message.queued())) {
            waiting.givenUp(message, answer);
            givingUp.tell(receiver, message);
        } else {
            waiting.failed(message, answer, again(message, answer));
        }
    }

    /** Where the receiver as a whole takes nothing, its own pause counts, not one of each message. */
    private @Nullable Instant again(Message message, Answer answer) {
        return answer.isOfTheReceiver() ? null : patience.until(message.tries() + 1);
    }
}
