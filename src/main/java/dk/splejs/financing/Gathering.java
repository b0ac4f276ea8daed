package dk.splejs.financing;

import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Payer;
import dk.splejs.costing.QuorumShare;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everyone who is interested, and how many of them, or how much, it takes. */
record Gathering(List<Position> positions, QuorumTerms quorum) {

    /** The same, with what each weighs in the group that the quorum refers to. */
    Gathering referringTo(List<Participant> reference, QuorumShare share, DistributionKey key) {
        Map<ParticipantCode, BigDecimal> weights =
                Payer.weighed(key, reference).stream().collect(Collectors.toMap(Payer::code, Payer::weight));
        BigDecimal total = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Gathering(
                positions.stream()
                        .map(position -> position.weighing(
                                weights.getOrDefault(position.figures().code(), BigDecimal.ZERO)))
                        .toList(),
                new QuorumTerms(quorum.atLeast(), share.percent(), total));
    }

    @Nullable
    QuorumReach reach(@Nullable QuorumShare wanted, ComputedRound computed) {
        return QuorumReach.of(
                wanted,
                quorum.referenceWeight(),
                computed.shares().stream().map(share -> share.position().quorumWeight()));
    }
}
