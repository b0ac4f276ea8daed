package dk.splejs.security.web;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/**
 * Makes whoever is logged in to Splejs the user of the engine's web applications. It does so for every address below
 * {@code /camunda}: a request without a user would reach the engine with all rights.
 */
class WebappIdentityFilter extends ContainerBasedAuthenticationFilter {

    private final String engineName;

    WebappIdentityFilter(ProcessEngine engine) {
        this.engineName = engine.getName();
        this.authenticationProvider = new LoggedInUser();
    }

    @Override
    public void init(FilterConfig configuration) {
        // The provider is given above, not named in a parameter
    }

    @Override
    protected String extractEngineName(HttpServletRequest request) {
        return engineName;
    }

    /** The user whom Spring Security found in the session. */
    private static final class LoggedInUser implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            String userName = request.getRemoteUser();
            boolean known = userName != null
                    && engine.getIdentityService()
                                    .createUserQuery()
                                    .userId(userName)
                                    .count()
                            == 1;
            return known ? AuthenticationResult.successful(userName) : AuthenticationResult.unsuccessful();
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // The answer is 401 without a challenge: a browser must not ask for a password by itself
        }
    }
}
