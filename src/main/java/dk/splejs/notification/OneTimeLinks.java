package dk.splejs.notification;

import dk.splejs.security.PasswordLinks;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the link to choose a password into a mail as it goes out, so that no link is ever kept in the outbox; the message inside
 * Splejs says that it stands in the mail only.
 */
@Component
class OneTimeLinks {

    private static final Map<NoticeKind, Duration> GOOD_FOR =
            Map.of(NoticeKind.ACCOUNT_MADE, Duration.ofDays(7), NoticeKind.PASSWORD_LINK, Duration.ofHours(2));

    private final PasswordLinks links;
    private final MessageSource messages;
    private final MailSettings settings;

    OneTimeLinks(PasswordLinks links, MessageSource messages, MailSettings settings) {
        this.links = links;
        this.messages = messages;
        this.settings = settings;
    }

    /** What stands where the link is not. */
    static String instead(MessageSource messages, Locale language) {
        return messages.getMessage("notification.mail.oneTimeLink", null, language);
    }

    OutgoingMail complete(OutgoingMail mail) {
        Duration goodFor = GOOD_FOR.get(mail.kind());
        if (goodFor == null) {
            return mail;
        }
        String link = settings.link("/ny-adgangskode?kode=" + links.create(mail.reader(), goodFor));
        return mail.saying(mail.body().replace(instead(messages, Locale.forLanguageTag(mail.language())), link));
    }
}
