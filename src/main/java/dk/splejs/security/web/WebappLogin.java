package dk.splejs.security.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * One log-in for our pages and for Tasklist, Cockpit and Admin. A page of theirs that nobody is logged in for leads to our
 * log-in; their API answers 401. Logging in or out the way these applications do it works on the same session as ours.
 */
@Component
class WebappLogin {

    private final ReturnToPage returnToPage;
    private final WebappPasswords passwords;
    private final ObjectProvider<ProviderDoor> providers;

    WebappLogin(ReturnToPage returnToPage, WebappPasswords passwords, ObjectProvider<ProviderDoor> providers) {
        this.returnToPage = returnToPage;
        this.passwords = passwords;
        this.providers = providers;
    }

    void configure(HttpSecurity http) throws Exception {
        http.requestCache(cache -> cache.requestCache(returnToPage.pages()))
                .addFilterAt(passwords.filter(), UsernamePasswordAuthenticationFilter.class)
                .logout(logout -> logout.logoutRequestMatcher(Paths.WEBAPP_LOGOUT)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .exceptionHandling(
                        refused -> refused.defaultAuthenticationEntryPointFor(PageLogin.entry(), Paths.WEBAPP_PAGES)
                                .defaultAuthenticationEntryPointFor(
                                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), AnyRequestMatcher.INSTANCE));
        ProviderDoor door = providers.getIfAvailable();
        if (door != null) {
            door.webapps(http);
        }
    }
}
