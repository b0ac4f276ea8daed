package dk.splejs.ledger;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the plain rules their configured settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
class LedgerConfiguration {

    @Bean
    ContributionRates contributionRates(LedgerProperties properties) {
        return properties.rates();
    }

    @Bean
    Bookings bookings(ContributionRates rates) {
        return new Bookings(rates);
    }
}
