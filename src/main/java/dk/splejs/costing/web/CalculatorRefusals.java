package dk.splejs.costing.web;

import dk.splejs.form.JsonBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells an outsider what is wrong with a question, as problem details in the language that was asked for. */
@RestControllerAdvice(assignableTypes = CostSplitApi.class)
class CalculatorRefusals {

    private static final String PREFIX = "costing.calculator.refused";

    private final MessageSource messages;

    CalculatorRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /** The detail is the first of the errors, so that whoever reads only that knows the cause. */
    @ExceptionHandler
    ProblemDetail rejected(QuestionRejected refusal, HttpServletRequest request) {
        Locale locale = AcceptedLanguage.of(request);
        List<FieldError> errors = refusal.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.message(messages, locale)))
                .toList();
        ProblemDetail problem = problem(refusal.status(), errors.get(0).toString(), locale);
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler(JsonBody.NotAnObject.class)
    ProblemDetail notJson(HttpServletRequest request) {
        Locale locale = AcceptedLanguage.of(request);
        return problem(HttpStatus.BAD_REQUEST, text(PREFIX + ".notJson", locale), locale);
    }

    @ExceptionHandler(JsonBody.TooLarge.class)
    ProblemDetail tooLarge(HttpServletRequest request) {
        Locale locale = AcceptedLanguage.of(request);
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, text(PREFIX + ".tooLarge", locale), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMany(TooManyRequests refusal, HttpServletRequest request) {
        Locale locale = AcceptedLanguage.of(request);
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()))
                .body(problem(HttpStatus.TOO_MANY_REQUESTS, text(PREFIX + ".tooMany", locale), locale));
    }

    private ProblemDetail problem(HttpStatus status, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(text(PREFIX, locale));
        return problem;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** One line of {@code errors}. */
    record FieldError(String field, String message) {

        @Override
        public String toString() {
            return field + ": " + message;
        }
    }
}
