package dk.splejs.notification;

import dk.splejs.security.UserId;
import java.time.Instant;
import java.util.UUID;

/** A message on its way to somebody's mailbox. */
record OutgoingMail(
        UUID id,
        NoticeKind kind,
        UserId reader,
        String address,
        String language,
        String subject,
        String body,
        Instant createdAt) {

    OutgoingMail saying(String words) {
        return new OutgoingMail(id, kind, reader, address, language, subject, words, createdAt);
    }
}
