package dk.splejs.security.web;

import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.oidc.LoginRefused;
import dk.splejs.security.oidc.ProviderUsers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Logging in with the organisation's own provider, by OpenID Connect. */
class ProviderLogin {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogin.class);

    private final ProviderUsers users;
    private final ProviderSessions sessions;
    private final ReturnToPage returnToPage;
    private final SecurityLog log;

    ProviderLogin(ProviderUsers users, ProviderSessions sessions, ReturnToPage returnToPage, SecurityLog log) {
        this.users = users;
        this.sessions = sessions;
        this.returnToPage = returnToPage;
        this.log = log;
    }

    void configure(HttpSecurity http, ProviderRequests requests) throws Exception {
        http.oauth2Login(login -> login.loginPage(Paths.LOGIN)
                        .authorizedClientRepository(new NoTokens())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(requests))
                        .userInfoEndpoint(answers -> answers.oidcUserService(users))
                        .successHandler(this::succeeded)
                        .failureHandler(this::failed)
                        .withObjectPostProcessor(noAnswer()))
                .oidcLogout(logout -> logout.oidcSessionRegistry(new NoSessionRegistry())
                        .backChannel(channel -> channel.logoutHandler(sessions)));
    }

    private void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        if (person.getPrincipal() instanceof OidcUser user) {
            sessions.add(request.getSession(), user);
        }
        returnToPage.onAuthenticationSuccess(request, response, person);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = "failed";
        SecurityEvent.Kind event = SecurityEvent.Kind.LOG_IN_FAILED;
        if (failure instanceof LoginRefused refused) {
            code = refused.reason().code();
            event = refused.reason().event();
        } else if (isCancelled(failure)) {
            code = "cancelled";
        }
        LOG.warn("A log-in by a provider failed: {}", oneLine(failure));
        log.add(event, null, request.getRemoteAddr(), request.getRequestURI());
        response.sendRedirect(request.getContextPath() + Paths.LOGIN + "?refused=" + code);
    }

    /** Part of it may come from the address that a browser was led to. */
    private static String oneLine(AuthenticationException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }

    private static boolean isCancelled(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException known
                && OAuth2ErrorCodes.ACCESS_DENIED.equals(known.getError().getErrorCode());
    }

    /** A provider that does not answer is told of on the log-in page, too. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> noAnswer() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(ProviderLogin.this::failed);
                return filter;
            }
        };
    }
}
