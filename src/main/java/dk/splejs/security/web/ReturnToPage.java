package dk.splejs.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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

    /** Survives the new session that a log-in begins, as do all names that begin so. */
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private static final String ANCHOR = "SPRING_SECURITY_ANCHOR";
    private static final Pattern ANCHOR_SHAPE = Pattern.compile("[A-Za-z0-9/?=&%.,:;!~*+()_-]{1,1000}");

    private final HttpSessionRequestCache pages = new HttpSessionRequestCache();
    private final WebappCsrfFilter webappTokens;

    ReturnToPage(WebappCsrfFilter webappTokens) {
        this.webappTokens = webappTokens;
        pages.setRequestMatcher(ReturnToPage::isPage);
        pages.setMatchingRequestParameterName(null);
        pages.setSessionAttrName(SAVED);
    }

    RequestCache pages() {
        return pages;
    }

    /** From this request on, the log-in leads to that page of ours. */
    void afterwards(HttpServletRequest request, String page) {
        DefaultSavedRequest asked = new DefaultSavedRequest.Builder()
                .setMethod(HttpMethod.GET.name())
                .setRequestURI(request.getContextPath() + page)
                .build();
        request.getSession().setAttribute(SAVED, asked);
    }

    /** From this request on, the log-in leads to this place in the page that was asked for: the part after {@code #}. */
    void at(HttpServletRequest request, String anchor) {
        if (ANCHOR_SHAPE.matcher(anchor).matches()) {
            request.getSession().setAttribute(ANCHOR, anchor);
        }
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
            page += placeIn(request.getSession());
            pages.removeRequest(request, response);
        }
        response.sendRedirect(page);
    }

    private static String placeIn(HttpSession session) {
        Object anchor = session.getAttribute(ANCHOR);
        session.removeAttribute(ANCHOR);
        return anchor == null ? "" : "#" + anchor;
    }

    /** Whether it is worth coming back to: a page that the browser showed, not something loaded into one. */
    static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && accepted != null
                && accepted.contains("text/html");
    }
}
