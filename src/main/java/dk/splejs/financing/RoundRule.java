package dk.splejs.financing;

import dk.splejs.shared.Money;

/**
 * What a round shared and by which rule.
 *
 * @param estimateNumber of the proposal's estimates
 * @param keySettings what the key depended on, {@code equalShare=0.40}; empty when it depends on nothing
 * @param ruleVersion see {@link dk.splejs.costing.CostSplit#RULE_VERSION}
 */
public record RoundRule(
        int estimateNumber,
        Money oneOff,
        Money yearly,
        String distributionKey,
        String keySettings,
        int quorum,
        String ruleVersion) {}
