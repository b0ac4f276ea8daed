package dk.splejs.financing;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One computation of shares. Nothing here is counted or changed by an answer: answers must not meet. */
@Entity
@Table(name = "financing_round")
class FinancingRound {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID proposalId;

    private int attempt;

    private int roundNumber;

    @Embedded
    private BillColumns bill;

    @Enumerated(EnumType.STRING)
    private Ceilings ceilings;

    private long gapOre;

    @Enumerated(EnumType.STRING)
    private RoundResult result;

    @Enumerated(EnumType.STRING)
    private @Nullable NotFinancedReason reason;

    /** Rounds from before this was kept have none. */
    private @Nullable Integer maxRounds;

    private Instant computedAt;

    private @Nullable Instant closedAt;

    protected FinancingRound() {}

    static FinancingRound first(ProposalId proposal, int attempt, BillColumns bill, int maxRounds) {
        return numbered(proposal.value(), attempt, 1, bill).within(maxRounds);
    }

    FinancingRound following(BillColumns nextBill, int most) {
        return numbered(proposalId, attempt, roundNumber + 1, nextBill).within(most);
    }

    private static FinancingRound numbered(UUID proposalId, int attempt, int number, BillColumns bill) {
        FinancingRound round = new FinancingRound();
        round.id = UUID.randomUUID();
        round.proposalId = proposalId;
        round.attempt = attempt;
        round.roundNumber = number;
        round.bill = bill;
        return round;
    }

    private FinancingRound within(int most) {
        maxRounds = most;
        return this;
    }

    FinancingRound computed(ComputedRound computed, Instant now) {
        ceilings = computed.ceilings();
        gapOre = computed.gap().ore();
        result = computed.result();
        reason = computed.reason();
        computedAt = now;
        closedAt = isAsking() ? null : now;
        return this;
    }

    /** Whether the computation leads to what is stored here. */
    boolean isAs(ComputedRound computed) {
        return result == computed.result()
                && reason == computed.reason()
                && ceilings == computed.ceilings()
                && gapOre == computed.gap().ore();
    }

    /** Whether another round was allowed when this one was computed; where that is not kept, the reason tells. */
    boolean mayAskAgain() {
        return maxRounds == null ? reason != NotFinancedReason.TOO_MANY_ROUNDS : roundNumber <= maxRounds;
    }

    /** Ends the time for answers; the first time counts. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    UUID id() {
        return id;
    }

    int attempt() {
        return attempt;
    }

    int number() {
        return roundNumber;
    }

    BillColumns bill() {
        return bill;
    }

    Ceilings ceilings() {
        return ceilings;
    }

    RoundResult result() {
        return result;
    }

    boolean isAsking() {
        return result == RoundResult.ASKING;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    FinancingOutcome outcome() {
        return new FinancingOutcome(result, reason, Money.ofOre(gapOre), attempt, roundNumber);
    }

    RoundView view(List<ShareView> shares) {
        return new RoundView(outcome(), bill.rule(), ceilings, computedAt, closedAt, shares);
    }
}
