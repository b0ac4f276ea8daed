package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.EstimateView;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;

/** What is shared and by which rule, as it is kept beside the result. */
@Embeddable
record BillColumns(
        int estimateNumber,
        long oneOffOre,
        long yearlyOre,
        long oneOffVatOre,
        long yearlyVatOre,
        String distributionKey,
        String keySettings,
        String yearlyKey,
        String yearlyKeySettings,
        QuorumColumns quorum,
        String ruleVersion) {

    static BillColumns of(EstimateView estimate, DistributionKeys keys, QuorumTerms quorum) {
        DistributionKey key = keys.require(estimate.distributionKey());
        DistributionKey yearly = keys.require(estimate.yearlyKey());
        return new BillColumns(
                estimate.number(),
                estimate.oneOff().ore(),
                estimate.yearly().ore(),
                estimate.oneOffVat().ore(),
                estimate.yearlyVat().ore(),
                key.name(),
                key.settings(),
                yearly.name(),
                yearly.settings(),
                QuorumColumns.of(estimate, quorum),
                CostSplit.RULE_VERSION);
    }

    /** The next round is computed by today's settings and rule, and says so. */
    BillColumns continuedBy(DistributionKeys keys) {
        return new BillColumns(
                estimateNumber,
                oneOffOre,
                yearlyOre,
                oneOffVatOre,
                yearlyVatOre,
                distributionKey,
                keys.require(distributionKey).settings(),
                yearlyKey,
                keys.require(yearlyKey).settings(),
                quorum,
                CostSplit.RULE_VERSION);
    }

    /** By the settings that are kept here, whatever the configuration says by now. */
    Bill bill(DistributionKeys keys) {
        return new Bill(
                Money.ofOre(oneOffOre),
                Money.ofOre(yearlyOre),
                keys.require(distributionKey).withSettings(keySettings),
                keys.require(yearlyKey).withSettings(yearlyKeySettings),
                quorum.terms());
    }

    RoundRule rule() {
        return new RoundRule(
                estimateNumber,
                Money.ofOre(oneOffOre),
                Money.ofOre(yearlyOre),
                Money.ofOre(oneOffVatOre),
                Money.ofOre(yearlyVatOre),
                distributionKey,
                keySettings,
                yearlyKey,
                yearlyKeySettings,
                quorum.quorum(),
                quorum.share(),
                quorum.weight(),
                ruleVersion);
    }
}
