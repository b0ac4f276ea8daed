package dk.splejs.notification;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not sent.
 *
 * @param description kind of error and the server's reply code; neither addresses nor passwords
 * @param server whether it is the server that cannot be used, so that other mails will fare no better now
 */
record MailProblem(String description, boolean server) {

    private static final Pattern REPLY = Pattern.compile("\\b[2-5]\\d\\d(?: [2-5]\\.\\d{1,3}\\.\\d{1,3})?\\b");

    static MailProblem of(Exception failure) {
        Throwable root = root(failure);
        boolean server = failure instanceof MailAuthenticationException || root instanceof IOException;
        return new MailProblem(root.getClass().getSimpleName() + reply(root), server);
    }

    private static Throwable root(Exception failure) {
        Throwable nearest = failure instanceof MailSendException mails && mails.getMessageExceptions().length > 0
                ? mails.getMessageExceptions()[0]
                : failure;
        return NestedExceptionUtils.getMostSpecificCause(nearest);
    }

    private static String reply(Throwable root) {
        return Optional.ofNullable(root.getMessage())
                .map(REPLY::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> " " + found.group())
                .orElse("");
    }
}
