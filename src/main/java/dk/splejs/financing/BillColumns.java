package dk.splejs.financing;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Quorum;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;

/** What is shared and by which rule, as it is kept beside the result. */
@Embeddable
record BillColumns(
        int estimateNumber,
        long oneOffOre,
        long yearlyOre,
        String distributionKey,
        String keySettings,
        int quorum,
        String ruleVersion) {

    static BillColumns of(EstimateView estimate, DistributionKey key) {
        return new BillColumns(
                estimate.number(),
                estimate.oneOff().ore(),
                estimate.yearly().ore(),
                key.name(),
                key.settings(),
                estimate.quorum(),
                CostSplit.RULE_VERSION);
    }

    /** The next round is computed by today's settings and rule, and says so. */
    BillColumns continuedBy(DistributionKey key) {
        return new BillColumns(
                estimateNumber, oneOffOre, yearlyOre, key.name(), key.settings(), quorum, CostSplit.RULE_VERSION);
    }

    /** By the settings that are kept here, whatever the configuration says by now. */
    Bill bill(DistributionKeys keys) {
        return new Bill(
                Money.ofOre(oneOffOre),
                Money.ofOre(yearlyOre),
                keys.require(distributionKey).withSettings(keySettings),
                new Quorum.Participants(quorum));
    }

    RoundRule rule() {
        return new RoundRule(
                estimateNumber,
                Money.ofOre(oneOffOre),
                Money.ofOre(yearlyOre),
                distributionKey,
                keySettings,
                quorum,
                ruleVersion);
    }
}
