package dk.splejs.notification;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message as its recipient reads it.
 *
 * @param language the language it is written in
 * @param link the page or task it is about, from the root of Splejs
 * @param read whether it had been read before now
 * @param sent when the mail server took it, if it has
 */
public record MessageView(
        MessageId id,
        Locale language,
        String subject,
        String body,
        String link,
        Instant created,
        boolean read,
        MailStatus mail,
        @Nullable Instant sent) {}
