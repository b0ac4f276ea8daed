package dk.splejs.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter;

/**
 * The web applications' own guard against forged requests: a write must carry in {@code X-XSRF-TOKEN} what the cookie
 * {@code XSRF-TOKEN} holds. A new session gets its token at the log-in, else the first write of a Tasklist that was open all
 * along would be refused.
 */
class WebappCsrfFilter extends CsrfPreventionFilter {

    void handOut(HttpServletRequest request, HttpServletResponse response) {
        setCSRFToken(request, response);
    }
}
