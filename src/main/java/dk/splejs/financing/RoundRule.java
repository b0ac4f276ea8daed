package dk.splejs.financing;

import dk.splejs.costing.QuorumShare;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a round shared and by which rule.
 *
 * @param estimateNumber of the proposal's estimates
 * @param oneOffVat the part of the one-off cost that is VAT
 * @param yearlyVat the part of the yearly cost that is VAT
 * @param keySettings what the key depended on, {@code equalShare=0.40}; empty when it depends on nothing
 * @param yearlyKey of the yearly cost, mostly the same
 * @param quorum how many must take part
 * @param quorumShare how much of a reference group's weight must take part as well, or nothing
 * @param quorumReferenceWeight what that group weighs
 * @param ruleVersion see {@link dk.splejs.costing.CostSplit#RULE_VERSION}
 */
public record RoundRule(
        int estimateNumber,
        Money oneOff,
        Money yearly,
        Money oneOffVat,
        Money yearlyVat,
        String distributionKey,
        String keySettings,
        String yearlyKey,
        String yearlyKeySettings,
        int quorum,
        @Nullable QuorumShare quorumShare,
        @Nullable BigDecimal quorumReferenceWeight,
        String ruleVersion) {

    /** Whether the yearly cost is split by a key of its own. */
    public boolean hasTwoKeys() {
        return !yearlyKey.equals(distributionKey);
    }
}
