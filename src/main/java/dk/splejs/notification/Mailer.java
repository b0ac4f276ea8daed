package dk.splejs.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server, where one is configured. A mail sent again is the same mail: same id, same date, same words. */
@Component
class Mailer {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    Mailer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    boolean isConfigured() {
        return sender.stream().findAny().isPresent();
    }

    /**
     * Hands a mail over to the mail server.
     *
     * @throws MessagingException when the mail cannot be written
     * @throws org.springframework.mail.MailException when the server does not take it
     */
    void send(OutgoingMail mail) throws MessagingException {
        JavaMailSender server = sender.getObject();
        try {
            server.send(written(mail, server.createMimeMessage()));
        } catch (MailSendException e) {
            // No mail failed: the server took it, only the connection did not close well
            if (!e.getFailedMessages().isEmpty()) {
                throw e;
            }
        }
    }

    private MimeMessage written(OutgoingMail mail, MimeMessage message) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.mail().sender());
        helper.setTo(mail.address());
        helper.setSubject(mail.subject());
        helper.setText(mail.body());
        helper.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        return message;
    }
}
