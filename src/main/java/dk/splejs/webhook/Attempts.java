package dk.splejs.webhook;

import dk.splejs.outgoing.CallFailed;
import dk.splejs.outgoing.OutgoingCalls;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends one message and settles what comes of it. */
@Component
class Attempts {

    /** So many different messages in a row, and it is not the messages. */
    private static final int TOO_MANY = 3;

    private final OutgoingCalls calls;
    private final SigningKeys keys;
    private final Outcomes outcomes;
    private final Clock clock;

    Attempts(OutgoingCalls calls, SigningKeys keys, Outcomes outcomes, Clock clock) {
        this.calls = calls;
        this.keys = keys;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /**
     * Tries it.
     *
     * @param failed how many others have failed just before it, without one that got through
     * @return how the receiver fares after it
     */
    Turn attempt(SubscriptionId receiver, Message message, Turn turn, int failed) {
        Answer answer = answer(receiver, message);
        if (answer.isGood()) {
            outcomes.delivered(receiver, message, answer, turn.wasOutOfOrder());
            return Turn.GOOD.wakingAt(turn.wakeAt());
        }
        boolean outOfOrder = answer.isOfTheReceiver() || turn.wasOutOfOrder() || failed + 1 >= TOO_MANY;
        Turn after = turn.failed(clock.instant(), outOfOrder);
        outcomes.failed(receiver, message, answer, after);
        return after;
    }

    private Answer answer(SubscriptionId receiver, Message message) {
        Instant now = clock.instant();
        byte[] body = message.body();
        Map<String, String> headers = Map.of(
                "webhook-id", message.id(),
                "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", keys.sign(receiver, message.id(), now, body));
        try {
            return Answer.of(calls.post(message.address(), headers, body));
        } catch (CallFailed failed) {
            return Answer.none(failed.problem());
        }
    }
}
