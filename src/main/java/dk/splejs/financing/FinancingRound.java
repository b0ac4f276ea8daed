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

    private Instant computedAt;

    private @Nullable Instant closedAt;

    protected FinancingRound() {}

    static FinancingRound first(ProposalId proposal, int attempt, BillColumns bill) {
        return numbered(proposal.value(), attempt, 1, bill);
    }

    FinancingRound following(BillColumns nextBill) {
        return numbered(proposalId, attempt, roundNumber + 1, nextBill);
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

    FinancingRound computed(ComputedRound computed, Instant now) {
        ceilings = computed.ceilings();
        gapOre = computed.gap().ore();
        result = computed.result();
        reason = computed.reason();
        computedAt = now;
        closedAt = isAsking() ? null : now;
        return this;
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
