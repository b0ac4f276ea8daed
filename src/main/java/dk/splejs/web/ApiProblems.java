package dk.splejs.web;

import dk.splejs.shared.Conflict;
import dk.splejs.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What the API answers with instead: problem details (RFC 9457). Before {@link PageErrors}, which knows the same errors. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final Problems problems;

    ApiProblems(MessageSource messages) {
        this.problems = new Problems(messages);
    }

    /** What Spring refuses by itself is told in our words, like the rest. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return super.handleExceptionInternal(refused, problems.detail(status), headers, status, request);
    }

    @ExceptionHandler(NotFound.class)
    ProblemDetail notFound() {
        return problems.detail(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict conflict) {
        return problems.detail(HttpStatus.CONFLICT, Problems.reason(conflict));
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ProblemDetail changedMeanwhile() {
        return problems.detail(HttpStatus.CONFLICT);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ProblemDetail busy() {
        return problems.detail(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
