package dk.splejs.security.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
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
    private final AuthenticationManager passwords;
    private final ProcessEngine engine;
    private final ObjectMapper json;

    WebappLogin(ReturnToPage returnToPage, AuthenticationManager passwords, ProcessEngine engine, ObjectMapper json) {
        this.returnToPage = returnToPage;
        this.passwords = passwords;
        this.engine = engine;
        this.json = json;
    }

    void configure(HttpSecurity http) throws Exception {
        http.requestCache(cache -> cache.requestCache(returnToPage.pages()))
                .addFilterAt(new WebappLoginFilter(passwords, engine, json), UsernamePasswordAuthenticationFilter.class)
                .logout(logout -> logout.logoutRequestMatcher(Paths.WEBAPP_LOGOUT)
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
                .exceptionHandling(
                        refused -> refused.defaultAuthenticationEntryPointFor(PageLogin.entry(), Paths.WEBAPP_PAGES)
                                .defaultAuthenticationEntryPointFor(
                                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), AnyRequestMatcher.INSTANCE));
    }
}
