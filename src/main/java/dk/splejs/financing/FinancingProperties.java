package dk.splejs.financing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of financing, {@code splejs.financing.*}.
 *
 * @param maxRounds in one attempt
 * @param maxAttempts that may fail before a proposal is given up
 */
@ConfigurationProperties("splejs.financing")
record FinancingProperties(
        @DefaultValue("12") int maxRounds,
        @DefaultValue("3") int maxAttempts) {

    FinancingProperties {
        if (maxRounds < 1 || maxAttempts < 1) {
            throw new IllegalArgumentException("At least one round and one attempt");
        }
    }
}
