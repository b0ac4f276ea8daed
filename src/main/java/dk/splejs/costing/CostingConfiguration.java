package dk.splejs.costing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the plain keys their configured settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CostingProperties.class)
class CostingConfiguration {

    @Bean
    KeySettings keySettings(CostingProperties properties) {
        return properties.keySettings();
    }

    @Bean
    DistributionKeys distributionKeys(KeySettings settings) {
        return new DistributionKeys(settings);
    }
}
