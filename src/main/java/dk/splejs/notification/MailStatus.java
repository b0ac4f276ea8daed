package dk.splejs.notification;

import java.util.Locale;

/** What became of a message as a mail. */
public enum MailStatus {
    /** There was no mail server when the message was written. */
    NONE,
    WAITING,
    SENT;

    public String messageKey() {
        return "notification.page.mail." + name().toLowerCase(Locale.ROOT);
    }
}
