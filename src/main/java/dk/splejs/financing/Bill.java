package dk.splejs.financing;

import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.Quorum;
import dk.splejs.shared.Money;

/**
 * What is shared and by which rule.
 *
 * @param oneOff the cost that ceilings concern
 * @param yearly split by the same key without ceilings, shown beside
 */
record Bill(Money oneOff, Money yearly, DistributionKey key, Quorum quorum) {}
