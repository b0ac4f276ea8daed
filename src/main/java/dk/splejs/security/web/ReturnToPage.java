package dk.splejs.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * After the log-in people come to the page they asked for. Only its path and query are kept, never a host, so that nobody
 * can be led to another site.
 */
@Component
class ReturnToPage implements AuthenticationSuccessHandler {

    private final HttpSessionRequestCache pages = new HttpSessionRequestCache();
    private final WebappCsrfFilter webappTokens;

    ReturnToPage(WebappCsrfFilter webappTokens) {
        this.webappTokens = webappTokens;
        pages.setRequestMatcher(ReturnToPage::isPage);
        pages.setMatchingRequestParameterName(null);
    }

    RequestCache pages() {
        return pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        webappTokens.handOut(request, response);
        String page = request.getContextPath() + "/";
        if (pages.getRequest(request, response) instanceof DefaultSavedRequest asked) {
            String query = asked.getQueryString();
            page = asked.getRequestURI() + (query == null ? "" : "?" + query);
            pages.removeRequest(request, response);
        }
        response.sendRedirect(page);
    }

    /** Whether it is worth coming back to: a page that the browser showed, not something loaded into one. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains("text/html");
    }
}
