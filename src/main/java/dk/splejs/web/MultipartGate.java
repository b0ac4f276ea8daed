package dk.splejs.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says what is wrong with files that cannot be read, before the log-in looks for its token among them: of a request that is
 * too large it would find nothing, and say that the page had stood open for too long.
 */
class MultipartGate extends OncePerRequestFilter {

    /** The engine's web applications read what they are sent by themselves. */
    private static final String WEBAPPS = "/camunda/";

    /** The message key of what the person is told. */
    private static final String TOO_LARGE = "web.error.413.upload";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || request.getServletPath().startsWith(WEBAPPS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int problem = problem(request);
        if (problem == 0) {
            chain.doFilter(request, response);
            return;
        }
        if (problem == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            request.setAttribute(ErrorPages.REASON, TOO_LARGE);
        }
        response.sendError(problem);
    }

    /** The container tells what is too large, or has too many parts, by this exception. */
    private static int problem(HttpServletRequest request) {
        try {
            request.getParts();
            return 0;
        } catch (IllegalStateException e) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (IOException | ServletException e) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }
}
