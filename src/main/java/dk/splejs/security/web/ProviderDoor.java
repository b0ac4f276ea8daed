package dk.splejs.security.web;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/**
 * What a provider adds to our front door.
 *
 * @param origins where providers live: the form of our log-out leads there, which the content policy must allow
 */
record ProviderDoor(ProviderLogin login, ProviderRequests requests, ProviderLogout logout, List<String> origins) {

    void pages(HttpSecurity http) throws Exception {
        String policy = ResponseHeaders.policyWithFormsTo(origins);
        login.configure(http, requests);
        http.headers(headers -> headers.contentSecurityPolicy(own -> own.policyDirectives(policy)))
                .logout(out -> out.logoutSuccessHandler(logout))
                .addFilterBefore(logout.onwards(), LogoutFilter.class);
    }

    void webapps(HttpSecurity http) throws Exception {
        http.logout(out -> out.logoutSuccessHandler(logout::ofWebapps));
    }
}
