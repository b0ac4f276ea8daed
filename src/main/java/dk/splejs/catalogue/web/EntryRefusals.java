package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EntryNotAsTaken;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.JsonBody;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells another system which fields of an entry could not be taken and why, all at once and in the language that it asks for. */
@RestControllerAdvice(assignableTypes = ExternalEntryApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntryRefusals {

    private final MessageSource messages;

    EntryRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail rejected(FormRejected refusal) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "catalogue.api.rejected");
        problem.setProperty(
                "errors",
                refusal.problems().stream()
                        .map(one -> new FieldError(field(one), one.messageIn(locale)))
                        .toList());
        return problem;
    }

    @ExceptionHandler(JsonBody.NotAnObject.class)
    ProblemDetail notJson() {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "catalogue.api.notJson");
        problem.setProperty("errors", List.of());
        return problem;
    }

    @ExceptionHandler(JsonBody.TooLarge.class)
    ProblemDetail tooLarge() {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "catalogue.api.tooLarge");
    }

    @ExceptionHandler(EntryNotAsTaken.class)
    ProblemDetail notAsTaken() {
        return problem(HttpStatus.PRECONDITION_FAILED, "catalogue.api.notAsTaken");
    }

    private static String field(FieldProblem problem) {
        return problem.key().equals(EntryBody.OTHER_LICENCE) ? EntryBody.LICENCE : problem.key();
    }

    private ProblemDetail problem(HttpStatus status, String key) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(key + ".detail"));
        problem.setTitle(text(key));
        return problem;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** One line of {@code errors}. */
    record FieldError(String field, String message) {}
}
