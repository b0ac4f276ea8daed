package dk.splejs.security.web;

import dk.splejs.security.LoginSettings;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Logging in on our own pages, by the form or with a provider, and the log-out button in their heading. */
@Component
class PageLogin {

    private final ReturnToPage returnToPage;
    private final SecurityLog log;
    private final boolean passwords;
    private final ObjectProvider<ProviderDoor> providers;

    PageLogin(
            ReturnToPage returnToPage,
            SecurityLog log,
            LoginSettings settings,
            ObjectProvider<ProviderDoor> providers) {
        this.returnToPage = returnToPage;
        this.log = log;
        this.passwords = settings.passwords();
        this.providers = providers;
    }

    static LoginUrlAuthenticationEntryPoint entry() {
        LoginUrlAuthenticationEntryPoint entry = new LoginUrlAuthenticationEntryPoint(Paths.LOGIN);
        entry.setFavorRelativeUris(true);
        return entry;
    }

    void configure(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.requestCache(returnToPage.pages()))
                .logout(logout -> logout.logoutUrl(Paths.LOGOUT).logoutSuccessUrl(Paths.LOGIN + "?logout"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(entry()).accessDeniedHandler(this::denied));
        if (passwords) {
            http.formLogin(form -> form.loginPage(Paths.LOGIN)
                    .loginProcessingUrl(Paths.LOGIN)
                    .successHandler(returnToPage)
                    .failureHandler(PageLogin::failed));
        }
        ProviderDoor door = providers.getIfAvailable();
        if (door != null) {
            door.pages(http);
        }
    }

    private static void failed(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String reason = refusal instanceof LockedException ? "?error&wait" : "?error";
        response.sendRedirect(request.getContextPath() + Paths.LOGIN + reason);
    }

    /** A log-in form that lay open too long is shown anew instead of an error. */
    private void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException) {
            UserId user = SecurityLogFilter.user().orElse(null);
            log.add(SecurityEvent.Kind.FORGED, user, request.getRemoteAddr(), request.getRequestURI());
        }
        if (denied instanceof CsrfException && Paths.LOGIN.equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + Paths.LOGIN + "?expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
