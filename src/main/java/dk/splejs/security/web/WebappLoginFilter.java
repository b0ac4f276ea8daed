package dk.splejs.security.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationDto;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The log-in call of the engine's web applications, {@code POST …/auth/user/{engine}/login/{app}} with {@code username} and
 * {@code password}: same answers as theirs (200 with the user, 401, 403 without access to the application), our session.
 */
class WebappLoginFilter extends AbstractAuthenticationProcessingFilter {

    private final ProcessEngine engine;
    private final ObjectMapper json;

    WebappLoginFilter(AuthenticationManager passwords, ProcessEngine engine, ObjectMapper json) {
        super(Paths.WEBAPP_LOGIN, passwords);
        this.engine = engine;
        this.json = json;
        SessionFixationProtectionStrategy newSession = new SessionFixationProtectionStrategy();
        newSession.setMigrateSessionAttributes(false);
        setSessionAuthenticationStrategy(newSession);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setAuthenticationSuccessHandler(this::succeeded);
        setAuthenticationFailureHandler(WebappLoginFilter::failed);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                request.getParameter("username"), request.getParameter("password"));
        attempt.setDetails(authenticationDetailsSource.buildDetails(request));
        Authentication person = getAuthenticationManager().authenticate(attempt);
        String uri = request.getRequestURI();
        String application = uri.substring(uri.lastIndexOf('/') + 1);
        if (!webappUser(person).getAuthorizedApps().contains(application)) {
            throw new InsufficientAuthenticationException("No access to " + application);
        }
        return person;
    }

    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), AuthenticationDto.fromAuthentication(webappUser(person)));
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        boolean known = refusal instanceof InsufficientAuthenticationException;
        response.setStatus((known ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED).value());
    }

    private UserAuthentication webappUser(Authentication person) {
        return AuthenticationUtil.createAuthentication(engine, person.getName());
    }
}
