package dk.splejs.web;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where files are taken: on the pages of proposals, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    FilterRegistrationBean<MultipartGate> multipartGate() {
        FilterRegistrationBean<MultipartGate> registration = new FilterRegistrationBean<>(new MultipartGate());
        registration.addUrlPatterns("/forslag/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 3);
        return registration;
    }
}
