package dk.splejs.benefit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the plain rules their configured settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BenefitProperties.class)
class BenefitConfiguration {

    @Bean
    BenefitSettings benefitSettings(BenefitProperties properties) {
        return properties.settings();
    }

    @Bean
    SuitabilityScale suitabilityScale(BenefitProperties properties) {
        return properties.scale();
    }
}
