package dk.splejs.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What is sent to a receiver: the same words under the same id, however often it is tried.
 *
 * @param number tells which event of a subject came first
 * @param data JSON
 * @param tries how often it has been tried
 * @param queued since when it is tried
 */
record Message(
        UUID delivery,
        String address,
        long number,
        EventKind kind,
        Instant occurred,
        String data,
        int tries,
        Instant queued) {

    static String idOf(UUID delivery) {
        return "msg_" + delivery.toString().replace("-", "");
    }

    String id() {
        return idOf(delivery);
    }

    byte[] body() {
        return "{\"type\":\"%s\",\"timestamp\":\"%s\",\"sequence\":%d,\"data\":%s}"
                .formatted(kind.word(), occurred, number, data)
                .getBytes(StandardCharsets.UTF_8);
    }
}
