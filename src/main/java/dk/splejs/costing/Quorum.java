package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many must take part before a cost is shared at all. */
public sealed interface Quorum {

    /** A product needs at least two public authorities behind it. */
    int FEWEST = 2;

    boolean isMetBy(Collection<ParticipantCode> participants);

    /** So many participants. */
    record Participants(int atLeast) implements Quorum {

        public Participants {
            if (atLeast < FEWEST) {
                throw new IllegalArgumentException("A quorum is at least " + FEWEST);
            }
        }

        @Override
        public boolean isMetBy(Collection<ParticipantCode> participants) {
            return participants.size() >= atLeast;
        }
    }

    /** Every one of several. */
    record All(List<Quorum> quorums) implements Quorum {

        public All {
            quorums = List.copyOf(quorums);
        }

        @Override
        public boolean isMetBy(Collection<ParticipantCode> participants) {
            return quorums.stream().allMatch(quorum -> quorum.isMetBy(participants));
        }
    }

    /**
     * At least two participants, who together weigh so many percent of a reference group.
     *
     * @param weights of organisations in the reference group; whoever is not there weighs nothing
     * @param total what the whole group weighs
     */
    record KeyShares(BigDecimal percent, Map<ParticipantCode, BigDecimal> weights, BigDecimal total) implements Quorum {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        public KeyShares {
            if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("A quorum in percent lies between 0 and 100");
            }
            weights = Map.copyOf(weights);
        }

        /** With the weight of every organisation in the reference group. */
        public KeyShares(BigDecimal percent, Map<ParticipantCode, BigDecimal> reference) {
            this(percent, reference, sum(reference.values()));
        }

        /**
         * So many percent of what the key makes a reference group weigh.
         *
         * @throws CannotSplit when the group is empty, weighs nothing, names somebody twice or lacks a figure
         */
        public static KeyShares of(BigDecimal percent, DistributionKey key, List<Participant> group) {
            List<Payer> weighed = Payer.weighed(key, group);
            CostSplit.check(Money.ZERO, weighed);
            return new KeyShares(percent, weighed.stream().collect(Collectors.toMap(Payer::code, Payer::weight)));
        }

        @Override
        public boolean isMetBy(Collection<ParticipantCode> participants) {
            List<BigDecimal> joined = participants.stream()
                    .distinct()
                    .map(code -> weights.getOrDefault(code, BigDecimal.ZERO))
                    .toList();
            return joined.size() >= FEWEST && sum(joined).multiply(HUNDRED).compareTo(total.multiply(percent)) >= 0;
        }

        private static BigDecimal sum(Collection<BigDecimal> weights) {
            return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
