package dk.splejs.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every error ends here: a page in the layout, or problem details when the address is one of the API's. */
@Controller
class ErrorPages implements ErrorController {

    /** Request attribute with the message key of what the person is told. */
    static final String REASON = "dk.splejs.error.reason";

    private final Problems problems;

    ErrorPages(MessageSource messages) {
        this.problems = new Problems(messages);
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        String reason = reason(request, status);
        return isApi(request) ? problem(status, reason) : page(status, reason);
    }

    private static ModelAndView page(HttpStatusCode status, String reason) {
        Map<String, Object> model =
                Map.of("kind", Problems.kind(status), "status", String.valueOf(status.value()), "reason", reason);
        return new ModelAndView("web/error", model, status);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String reason) {
        return ResponseEntity.of(problems.detail(status, reason)).build();
    }

    /** The status of the error; whoever asks for the error page itself is told that it is no page. */
    private static HttpStatusCode status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer value ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
    }

    private static String reason(HttpServletRequest request, HttpStatusCode status) {
        return request.getAttribute(REASON) instanceof String key ? key : Problems.reason(status);
    }

    /** Whether a program asks, or asked for what went wrong. */
    static boolean isApi(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        return path.startsWith(request.getContextPath() + "/api/");
    }
}
