package dk.splejs.web;

import dk.splejs.shared.Conflict;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** The words for each kind of error. Nothing of the exception itself reaches the reader. */
final class Problems {

    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 429, 500, 503);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** The status under whose words this one goes: its own, or 400 or 500. */
    static String kind(HttpStatusCode status) {
        int fallback = (status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR).value();
        return String.valueOf(WORDED.contains(status.value()) ? status.value() : fallback);
    }

    static String reason(HttpStatusCode status) {
        return "web.error." + kind(status) + ".text";
    }

    static String reason(Conflict conflict) {
        return conflict.reasonKey().orElse(reason(HttpStatus.CONFLICT));
    }

    /** Problem details (RFC 9457) in the reader's language; {@code reason} is a message key. */
    ProblemDetail detail(HttpStatusCode status, String reason) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(reason));
        problem.setTitle(text("web.error." + kind(status) + ".title"));
        return problem;
    }

    ProblemDetail detail(HttpStatusCode status) {
        return detail(status, reason(status));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
