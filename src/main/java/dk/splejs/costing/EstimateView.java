package dk.splejs.costing;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One estimate of what a proposal costs.
 *
 * @param number 1 for a proposal's first estimate, counting up
 * @param inKind what the participants do themselves, which is not shared
 * @param distributionKey the name of the key that splits the one-off cost
 * @param yearlyKey the name of the key that splits the yearly cost, mostly the same
 * @param placements who is in a size class by judgement
 * @param quorumShare how much of a reference group's weight must take part beside the count, or nothing
 * @param pledgeDays nothing when the usual time applies
 * @param joiningTerms what holds for those who join late or leave
 */
public record EstimateView(
        ProposalId proposal,
        int number,
        List<CostLine> lines,
        List<InKindLine> inKind,
        String distributionKey,
        String yearlyKey,
        Placements placements,
        int quorum,
        @Nullable QuorumShare quorumShare,
        @Nullable Integer pledgeDays,
        JoiningTerms joiningTerms,
        UserId recordedBy,
        Instant recordedAt) {

    /** Whether the yearly cost is split by a key of its own. */
    public boolean hasTwoKeys() {
        return !yearlyKey.equals(distributionKey);
    }

    /** The likely one-off cost, which is shared in rounds. */
    public Money oneOff() {
        return sum(CostKind.ONE_OFF, CostLine::likely);
    }

    /** The likely cost each year. */
    public Money yearly() {
        return sum(CostKind.YEARLY, CostLine::likely);
    }

    /** The part of the likely one-off cost that is VAT. */
    public Money oneOffVat() {
        return sum(CostKind.ONE_OFF_VAT, CostLine::likely);
    }

    /** The part of the likely yearly cost that is VAT. */
    public Money yearlyVat() {
        return sum(CostKind.YEARLY_VAT, CostLine::likely);
    }

    /** The participants' own hours, once. */
    public BigDecimal ownHoursOnce() {
        return InKindLine.sum(inKind, CostKind.ONE_OFF);
    }

    /** The participants' own hours each year. */
    public BigDecimal ownHoursYearly() {
        return InKindLine.sum(inKind, CostKind.YEARLY);
    }

    /** The sum of one column over the lines of one kind, VAT included: {@code sum(ONE_OFF, CostLine::high)}. */
    public Money sum(CostKind kind, Function<CostLine, Money> column) {
        return CostLine.sum(lines, kind, column);
    }
}
