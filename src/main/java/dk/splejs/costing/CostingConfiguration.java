package dk.splejs.costing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the plain keys their configured settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CostingProperties.class)
class CostingConfiguration {

    @Bean
    DistributionKeys distributionKeys(CostingProperties properties) {
        return new DistributionKeys(properties.keySettings());
    }
}
