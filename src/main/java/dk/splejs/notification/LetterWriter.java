package dk.splejs.notification;

import static java.util.stream.Collectors.joining;

import dk.splejs.security.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a notice into words in the reader's language: what has happened, what to do, until when, and one link. */
@Component
class LetterWriter {

    private static final String MAIL = "notification.mail.";
    private static final int MAX_SUBJECT = 200;
    private static final int MAX_TITLE = 200;
    private static final int MAX_REASON = 4000;

    private final MessageSource messages;
    private final MailSettings settings;

    LetterWriter(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    Letter write(Notice notice, Person reader) {
        Locale language = reader.language();
        String key = notice.kind().messageKey();
        String title = CleanText.line(notice.title(), MAX_TITLE);
        String about = CleanText.line(notice.about() == null ? "" : notice.about(), MAX_TITLE);
        String subject = text(language, key + ".subject", notice.reference(), title, about);
        String body = Stream.of(
                        text(language, MAIL + "greeting", CleanText.line(reader.name(), MAX_TITLE)),
                        text(language, key + ".body", notice.reference(), title, about),
                        reason(notice.reason(), language),
                        until(notice, language),
                        text(language, MAIL + "link", link(notice, language)),
                        text(language, MAIL + "closing", settings.host()))
                .filter(Objects::nonNull)
                .collect(joining("\n\n"));
        return new Letter(CleanText.line(subject, MAX_SUBJECT), body);
    }

    private String link(Notice notice, Locale language) {
        return notice.kind().hasOneTimeLink()
                ? OneTimeLinks.instead(messages, language)
                : settings.link(notice.linkPath());
    }

    private @Nullable String reason(@Nullable String reason, Locale language) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        return text(language, MAIL + "reason", CleanText.lines(reason, MAX_REASON));
    }

    /** A kind that looks back on its deadline says so in words of its own. */
    private @Nullable String until(Notice notice, Locale language) {
        if (notice.until() == null) {
            return null;
        }
        Object[] day = {day(notice.until(), language)};
        String own = messages.getMessage(notice.kind().messageKey() + ".until", day, null, language);
        return own != null ? own : messages.getMessage(MAIL + "until", day, language);
    }

    private String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(text(language, MAIL + "datePattern"), language)
                .format(day);
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
