package dk.splejs.security.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The addresses that are treated in their own way. They are matched as regular expressions against what the container
 * decoded, because matchers of Spring MVC do not see behind the engine's own servlets.
 */
final class Paths {

    static final String LOGIN = "/log-ind";
    static final String LOGOUT = "/log-ud";

    /** Tasklist, Cockpit and Admin with their own API. */
    static final RequestMatcher WEBAPPS = any("/camunda(/.*)?");

    static final RequestMatcher WEBAPP_PAGES = any("/camunda(/app(/.*)?)?/?");

    static final RequestMatcher WEBAPP_LOGIN = RegexRequestMatcher.regexMatcher(
            HttpMethod.POST, "/camunda/api/admin/auth/user/[^/]+/login/[^/?]+(\\?.*)?");

    static final RequestMatcher WEBAPP_LOGOUT =
            RegexRequestMatcher.regexMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/[^/]+/logout(\\?.*)?");

    /** Closed for everybody and for good: the first of these creates an administrator without a log-in (CVE-2026-77226). */
    static final RequestMatcher CLOSED = new OrRequestMatcher(
            any("/camunda/api/admin/setup(/.*)?"),
            any("/camunda/app/[^/]+/[^/]+/setup(/.*)?"),
            any("/engine-rest(/.*)?"));

    static final RequestMatcher API = any("/api/.*");

    /** Open to everybody and keeping nothing: what it is sent is computed and forgotten. */
    static final RequestMatcher CALCULATION =
            RegexRequestMatcher.regexMatcher(HttpMethod.POST, "/api/v1/cost-splits(\\?.*)?");

    static final RequestMatcher CALCULATOR = any("/beregner");

    /** What anybody may ask for; pages of proposals answer by their own rules, and 404 where these say no. */
    static final RequestMatcher PUBLIC = new OrRequestMatcher(
            any("/(log-ind|glemt-adgangskode|ny-adgangskode|was|privatliv|error|favicon\\.ico|robots\\.txt)?"),
            CALCULATOR,
            any("/assets/.*"),
            read("/api"),
            any("/actuator/health(/.*)?"),
            read("/katalog(/.*)?"),
            read("/feed\\.atom"),
            read("/statistik"),
            read("/soeg(/(ord|lignende))?"),
            read("/(soeg|katalog|forslag)\\.(csv|xlsx)"),
            read("/sitemap(-[0-9]+)?\\.xml"),
            read("/katalog\\.jsonld"),
            read("/diagrammer/[a-z-]+\\.bpmn"),
            read("/forslag(/F-[0-9]{4}-[0-9]+(/(diagram|historik|beslutningslog\\.json|bilag/[0-9a-f-]{36}))?)?"));

    private Paths() {}

    private static RequestMatcher any(String path) {
        return RegexRequestMatcher.regexMatcher(path + "(\\?.*)?");
    }

    private static RequestMatcher read(String path) {
        return new OrRequestMatcher(
                RegexRequestMatcher.regexMatcher(HttpMethod.GET, path + "(\\?.*)?"),
                RegexRequestMatcher.regexMatcher(HttpMethod.HEAD, path + "(\\?.*)?"));
    }
}
