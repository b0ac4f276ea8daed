package dk.splejs.costing;

import dk.splejs.organisation.OrganisationCode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many must take part before a cost is shared at all. */
public sealed interface Quorum {

    /** A product needs at least two public authorities behind it. */
    int FEWEST = 2;

    boolean isMetBy(Collection<OrganisationCode> participants);

    /** So many participants. */
    record Participants(int atLeast) implements Quorum {

        public Participants {
            if (atLeast < FEWEST) {
                throw new IllegalArgumentException("A quorum is at least " + FEWEST);
            }
        }

        @Override
        public boolean isMetBy(Collection<OrganisationCode> participants) {
            return participants.size() >= atLeast;
        }
    }

    /**
     * At least two participants, who together weigh so many percent of a reference group.
     *
     * @param reference the weight of every organisation in the reference group
     */
    record KeyShares(BigDecimal percent, Map<OrganisationCode, BigDecimal> reference) implements Quorum {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public KeyShares {
            if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("A quorum in percent lies between 0 and 100");
            }
            reference = Map.copyOf(reference);
        }

        @Override
        public boolean isMetBy(Collection<OrganisationCode> participants) {
            List<BigDecimal> joined = participants.stream()
                    .distinct()
                    .map(code -> reference.getOrDefault(code, BigDecimal.ZERO))
                    .toList();
            return joined.size() >= FEWEST
                    && sum(joined)
                                    .multiply(HUNDRED)
                                    .compareTo(sum(reference.values()).multiply(percent))
                            >= 0;
        }

        private static BigDecimal sum(Collection<BigDecimal> weights) {
            return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
