package dk.splejs.security.web;

import dk.splejs.security.SecurityLog;
import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filters that have to stand in a certain place, most of them for the engine's web applications. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestLimits.class)
class WebappFilters {

    /** Under this name the web applications would register the filter themselves, behind ours. */
    private static final String CSRF_FILTER = "CsrfPreventionFilter";

    @Bean
    FilterRegistrationBean<PlainPathFilter> plainPath() {
        FilterRegistrationBean<PlainPathFilter> registration = new FilterRegistrationBean<>(new PlainPathFilter());
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 2);
        return registration;
    }

    @Bean
    WebappCsrfFilter webappCsrfFilter() {
        return new WebappCsrfFilter();
    }

    /** Before Spring Security, so that it guards also the log-in and log-out that Spring Security answers. */
    @Bean
    FilterRegistrationBean<WebappCsrfFilter> webappCsrf(WebappCsrfFilter filter, CamundaBpmProperties properties) {
        FilterRegistrationBean<WebappCsrfFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(CSRF_FILTER);
        registration.addUrlPatterns("/camunda/api/*", "/camunda/app/*");
        registration.setInitParameters(properties.getWebapp().getCsrf().getInitParams());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }

    /** After Spring Security, before all other filters of the web applications. */
    @Bean
    FilterRegistrationBean<WebappIdentityFilter> webappIdentity(ProcessEngine engine) {
        FilterRegistrationBean<WebappIdentityFilter> registration =
                new FilterRegistrationBean<>(new WebappIdentityFilter(engine));
        registration.addUrlPatterns("/camunda/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<SecurityLogFilter> securityLogFilter(SecurityLog log) {
        FilterRegistrationBean<SecurityLogFilter> registration =
                new FilterRegistrationBean<>(new SecurityLogFilter(log));
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RequestLimitFilter> requestLimitFilter(RequestLimits limits, Clock clock) {
        FilterRegistrationBean<RequestLimitFilter> registration =
                new FilterRegistrationBean<>(new RequestLimitFilter(limits, clock));
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }

    @Bean
    FilterRegistrationBean<OwnNonceFilter> ownNonce() {
        FilterRegistrationBean<OwnNonceFilter> registration = new FilterRegistrationBean<>(new OwnNonceFilter());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 2);
        return registration;
    }
}
