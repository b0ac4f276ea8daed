package dk.splejs.proposal;

import dk.splejs.security.Actor;
import dk.splejs.security.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A coordinator's wish to merge a proposal into another one. */
@Entity
@Table(name = "proposal_merge")
class Merge {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID proposalId;

    private UUID targetId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String openKey;

    @Enumerated(EnumType.STRING)
    private MergeStatus status;

    private String reason;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String proposedBy;

    @SuppressWarnings("UnusedVariable") // queries read it
    private Instant proposedAt;

    private @Nullable String answeredBy;

    private @Nullable String answerReason;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant endedAt;

    protected Merge() {}

    static Merge of(ProposalId proposal, ProposalId target, Actor coordinator, String reason, Instant now) {
        Merge merge = new Merge();
        merge.id = UUID.randomUUID();
        merge.proposalId = proposal.value();
        merge.targetId = target.value();
        merge.openKey = proposal.toString();
        merge.status = MergeStatus.ASKED;
        merge.reason = reason;
        merge.proposedBy = coordinator.id().value();
        merge.proposedAt = now;
        return merge;
    }

    void agree(Actor owner) {
        mustBe(MergeStatus.ASKED);
        status = MergeStatus.AGREED;
        answeredBy = owner.id().value();
    }

    void decline(Actor owner, String why, Instant now) {
        mustBe(MergeStatus.ASKED);
        answeredBy = owner.id().value();
        answerReason = why;
        end(MergeStatus.DECLINED, now);
    }

    void lapse(Instant now) {
        end(MergeStatus.LAPSED, now);
    }

    void done(Instant now) {
        end(MergeStatus.DONE, now);
    }

    private void end(MergeStatus end, Instant now) {
        status = end;
        openKey = null;
        endedAt = now;
    }

    private void mustBe(MergeStatus expected) {
        if (status != expected) {
            throw new MergeNotOpen(new ProposalId(proposalId));
        }
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    ProposalId target() {
        return new ProposalId(targetId);
    }

    String reason() {
        return reason;
    }

    MergeView view() {
        return new MergeView(
                proposal(), target(), status, reason, answeredBy == null ? null : new UserId(answeredBy), answerReason);
    }
}
