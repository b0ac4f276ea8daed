package dk.splejs.financing;

import dk.splejs.costing.DistributionKey;
import dk.splejs.shared.Money;

/**
 * What is shared and by which rule.
 *
 * @param oneOff the cost that ceilings concern
 * @param yearly split without ceilings, shown beside
 * @param key of the one-off cost
 * @param yearlyKey of the cost each year
 */
record Bill(Money oneOff, Money yearly, DistributionKey key, DistributionKey yearlyKey, QuorumTerms quorum) {

    /** A bill whose costs are both split by the same key. */
    static Bill of(Money oneOff, Money yearly, DistributionKey key, QuorumTerms quorum) {
        return new Bill(oneOff, yearly, key, key, quorum);
    }
}
