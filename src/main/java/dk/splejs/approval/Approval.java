package dk.splejs.approval;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request to approve a proposal. A row of its own each time, so that what was decided before stays. */
@Entity
@Table(name = "approval")
class Approval {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID proposalId;

    @Column(name = "request_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    @Enumerated(EnumType.STRING)
    private ProcurementNote procurementNote;

    @Enumerated(EnumType.STRING)
    private @Nullable ApprovalOutcome outcome;

    private Instant requestedAt;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedBy;

    private @Nullable String reason;

    protected Approval() {}

    static Approval request(ProposalId proposal, int number, Authority authority, Instant now) {
        Approval approval = new Approval();
        approval.id = UUID.randomUUID();
        approval.proposalId = proposal.value();
        approval.number = number;
        approval.authority = authority;
        approval.procurementNote = ProcurementNote.NONE;
        approval.requestedAt = now;
        return approval;
    }

    Approval advised(ProcurementNote note) {
        procurementNote = note;
        return this;
    }

    void decide(UserId by, ApprovalDecision decision, Instant now) {
        if (!isPending()) {
            throw new AlreadyDecided(new ProposalId(proposalId));
        }
        outcome = decision.outcome();
        decidedAt = now;
        decidedBy = by.value();
        reason = decision.reason();
    }

    boolean isPending() {
        return outcome == null;
    }

    int number() {
        return number;
    }

    Authority authority() {
        return authority;
    }

    ApprovalView view() {
        return new ApprovalView(number, authority, procurementNote, outcome, requestedAt, decidedAt, decider(), reason);
    }

    private @Nullable UserId decider() {
        return decidedBy == null ? null : new UserId(decidedBy);
    }
}
