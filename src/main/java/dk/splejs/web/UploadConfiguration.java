package dk.splejs.web;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are taken on the pages of proposals and of the import only, but what looks like one must be readable wherever it is sent. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    FilterRegistrationBean<MultipartGate> multipartGate() {
        FilterRegistrationBean<MultipartGate> registration = new FilterRegistrationBean<>(new MultipartGate());
        registration.addUrlPatterns("/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 3);
        return registration;
    }
}
