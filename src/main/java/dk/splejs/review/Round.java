package dk.splejs.review;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time in which a proposal is reviewed. Nothing here is counted or changed by an answer: answers must not meet. */
@Entity
@Table(name = "review_round")
class Round {

    @Id
    private UUID proposalId;

    @Version
    private Integer version;

    private Instant openedAt;

    private LocalDate closesOn;

    private @Nullable Instant closedAt;

    private int extensions;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedOutcome overruledTo;

    private @Nullable String overruledBy;

    private @Nullable String overruleReason;

    protected Round() {}

    static Round open(ProposalId proposal, LocalDate closesOn, Instant now) {
        Round round = new Round();
        round.proposalId = proposal.value();
        round.openedAt = now;
        round.closesOn = closesOn;
        return round;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void close(Instant now) {
        closedAt = now;
    }

    /** Opens the round once more. What a coordinator decided held for the round that ended. */
    void extend(LocalDate newClosesOn) {
        closedAt = null;
        closesOn = newClosesOn;
        extensions++;
        follow();
    }

    void overrule(UserId by, NeedOutcome outcome, String reason) {
        overruledTo = outcome;
        overruledBy = by.value();
        overruleReason = reason;
    }

    void follow() {
        overruledTo = null;
        overruledBy = null;
        overruleReason = null;
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ReviewClosed(new ProposalId(proposalId));
        }
    }

    ReviewRoundView view() {
        return new ReviewRoundView(openedAt, closesOn, closedAt, extensions, overruledTo, overruler(), overruleReason);
    }

    private @Nullable UserId overruler() {
        return overruledBy == null ? null : new UserId(overruledBy);
    }
}
