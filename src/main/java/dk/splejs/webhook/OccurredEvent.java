package dk.splejs.webhook;

import java.util.Map;

/**
 * Something that happened, as anybody may read it.
 *
 * @param subject what it happened to: events of one subject are told in their order
 * @param data what stands in the message, in this order
 */
record OccurredEvent(EventKind kind, String subject, Map<String, Object> data) {}
