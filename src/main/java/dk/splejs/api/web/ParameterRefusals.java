package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a program which of its parameters could not be taken, and what it may ask for instead. */
@RestControllerAdvice
class ParameterRefusals {

    private static final String PREFIX = "api.parameter.refused";

    private final MessageSource messages;

    ParameterRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /** The detail is the first of the errors, so that whoever reads only that knows the cause. */
    @ExceptionHandler
    ProblemDetail refused(ParametersRefused refusal) {
        List<FieldError> errors = refusal.problems().stream().map(this::error).toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                errors.get(0).field() + ": " + errors.get(0).message());
        problem.setTitle(text(PREFIX));
        problem.setProperty("errors", errors);
        return problem;
    }

    private FieldError error(ParameterProblem problem) {
        String message = text(problem.messageKey(), problem.values().toArray());
        return new FieldError(problem.field(), message, problem.allowed());
    }

    private String text(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** One line of {@code errors}. */
    record FieldError(
            String field,
            String message,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {}
}
