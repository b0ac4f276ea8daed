package dk.splejs.notification;

import java.time.Instant;
import java.util.UUID;

/** A message on its way to somebody's mailbox. */
record OutgoingMail(UUID id, String address, String language, String subject, String body, Instant createdAt) {}
