package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.JsonBody;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a sender, in Danish, which fields of a proposal could not be taken and why. */
@RestControllerAdvice(assignableTypes = ProposalApi.class)
class ApiRefusals {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final MessageSource messages;

    ApiRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail rejected(FormRejected refusal) {
        return rejected(refusal.problems().stream().map(FieldError::of).toList());
    }

    @ExceptionHandler(JsonBody.NotAnObject.class)
    ProblemDetail notJson() {
        return rejected(List.of(new FieldError(text("proposal.api.body"), text("proposal.api.notJson"))));
    }

    @ExceptionHandler(JsonBody.TooLarge.class)
    ProblemDetail tooLarge() {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "proposal.api.tooLarge");
    }

    private ProblemDetail rejected(List<FieldError> errors) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "proposal.api.rejected");
        problem.setProperty("errors", errors);
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String key) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text(key + ".detail"));
        problem.setTitle(text(key));
        return problem;
    }

    private String text(String key) {
        return messages.getMessage(key, null, DANISH);
    }

    /** One line of {@code errors}. */
    record FieldError(String field, String message) {

        static FieldError of(FieldProblem problem) {
            return new FieldError(problem.key(), problem.message());
        }
    }
}
