package dk.splejs.benefit;

import dk.splejs.proposal.SuitabilityQuestion;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code splejs.benefit.*}; the values stand in {@code application.yml}, each with its source and year.
 *
 * @param hourlyCost in kroner
 * @param minimumCoverage percent of the suitability questions, by weight, that must be answered
 * @param suitabilityWeights a question that is not named weighs 1
 */
@ConfigurationProperties("splejs.benefit")
record BenefitProperties(
        int asOf,
        BigDecimal hourlyCost,
        BigDecimal fullTimeHours,
        List<Integer> adoptionRamp,
        BigDecimal discountRate,
        int years,
        int minimumCoverage,
        @DefaultValue Map<SuitabilityQuestion, BigDecimal> suitabilityWeights) {

    BenefitSettings settings() {
        return new BenefitSettings(asOf, Money.ofKroner(hourlyCost), fullTimeHours, adoptionRamp, discountRate, years);
    }

    SuitabilityScale scale() {
        return SuitabilityScale.of(suitabilityWeights, minimumCoverage);
    }
}
