package dk.splejs.security.web;

import dk.splejs.security.KeyGate;
import dk.splejs.security.SecurityLog;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Who gets through the front door. There are four kinds of address, and the first that fits decides: closed ones, the JSON
 * API (a name and a password, or a key, with every request, never a session), the engine's web applications, and our own pages.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    @Bean
    AuthenticationManager authenticationManager(
            AuthenticationProvider passwordLogin, AuthenticationEventPublisher events) {
        ProviderManager manager = new ProviderManager(passwordLogin);
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    @Bean
    @Order(1)
    SecurityFilterChain closedDoors(HttpSecurity http) throws Exception {
        return http.securityMatcher(Paths.CLOSED)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(ResponseHeaders::strict)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, denied) ->
                                        response.setStatus(HttpStatus.NOT_FOUND.value())))
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, KeyGate keys, SecurityLog log) throws Exception {
        ApiRefusals refusals = new ApiRefusals();
        return http.securityMatcher(Paths.API)
                .cors(cors -> cors.configurationSource(new ForeignReads()))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(ResponseHeaders::strict)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new ApiKeyFilter(keys, log), BasicAuthenticationFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(WebSecurity::apiRules)
                .build();
    }

    /**
     * Everybody may read what the features' own rules let them; a write needs an account. The calculator is asked by POST
     * for the size of the question, but writes nothing, so there is nothing to forge either.
     */
    private static void apiRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(Paths.CALCULATION)
                .permitAll()
                .requestMatchers(Requests::writeFromAnotherSite)
                .denyAll()
                .requestMatchers(Requests::write)
                .authenticated()
                .anyRequest()
                .permitAll();
    }

    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http, WebappLogin login, WebappDoors doors) throws Exception {
        http.securityMatcher(Paths.WEBAPPS)
                // The webapps bring their own filter, which runs before this chain: see WebappFilters
                .csrf(AbstractHttpConfigurer::disable)
                .headers(ResponseHeaders::strict)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .access(doors::decide));
        login.configure(http);
        return http.build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, PageLogin login) throws Exception {
        http.headers(ResponseHeaders::strict)
                // Nothing is kept, so there is nothing to forge; without a token a page open since yesterday still
                // works
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths.CALCULATOR))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Paths.PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        login.configure(http);
        return http.build();
    }
}
