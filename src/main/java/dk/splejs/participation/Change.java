package dk.splejs.participation;

import dk.splejs.financing.PoliticalDecision;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's wish to join a solution or to leave it, and what became of it. */
@Entity
@Table(name = "agreement_change")
class Change {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID proposalId;

    private String organisationCode;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    /** Unique, so that an organisation has one open change of a solution at most; empty once it is over. */
    @SuppressWarnings("UnusedVariable") // asked for by queries only
    private @Nullable String openKey;

    private @Nullable Long statedMinutes;

    private Instant requestedAt;

    @Embedded
    private @Nullable QuoteColumns quote;

    @ElementCollection
    @CollectionTable(name = "agreement_change_other", joinColumns = @JoinColumn(name = "change_id"))
    @OrderBy("organisationCode")
    private List<OtherColumns> others = new ArrayList<>();

    @Embedded
    private @Nullable AnswerColumns answer;

    private @Nullable String reason;

    private @Nullable Instant endedAt;

    protected Change() {}

    static Change of(
            ProposalId proposal, ChangeKind kind, OrganisationCode organisation, @Nullable Long statedMinutes) {
        Change change = new Change();
        change.id = UUID.randomUUID();
        change.proposalId = proposal.value();
        change.organisationCode = organisation.value();
        change.kind = kind;
        change.status = ChangeStatus.ASKED;
        change.openKey = openKey(proposal, organisation);
        change.statedMinutes = statedMinutes;
        return change;
    }

    static String openKey(ProposalId proposal, OrganisationCode organisation) {
        return proposal + " " + organisation;
    }

    void requested(Instant at) {
        requestedAt = at;
    }

    /** The terms as they are now; whoever accepted other terms is asked again. */
    void compute(Quote computed) {
        quote = QuoteColumns.of(computed);
        others.clear();
        computed.others().forEach(other -> others.add(OtherColumns.of(other)));
        answer = null;
        moveTo(ChangeStatus.ASKED, null);
    }

    void accept(PoliticalDecision decision, UserId by, Instant at) {
        answer = AnswerColumns.of(decision, by, at);
        moveTo(ChangeStatus.ACCEPTED, null);
    }

    void decline(UserId by, Instant at) {
        answer = AnswerColumns.of(null, by, at);
        moveTo(ChangeStatus.DECLINED, at);
    }

    void lapse(Instant at) {
        moveTo(ChangeStatus.LAPSED, at);
    }

    void reject(String because, Instant at) {
        reason = because;
        moveTo(ChangeStatus.REJECTED, at);
    }

    void carryOut(Instant at) {
        moveTo(ChangeStatus.CARRIED_OUT, at);
    }

    private void moveTo(ChangeStatus next, @Nullable Instant at) {
        boolean follows = status == ChangeStatus.ASKED
                ? next != ChangeStatus.CARRIED_OUT && next != ChangeStatus.REJECTED
                : status == ChangeStatus.ACCEPTED && next != ChangeStatus.DECLINED && next != ChangeStatus.LAPSED;
        if (!follows) {
            throw new ChangeNotOpen(proposal(), organisation());
        }
        status = next;
        if (!next.isOpen()) {
            openKey = null;
            endedAt = at;
        }
    }

    UUID id() {
        return id;
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    OrganisationCode organisation() {
        return new OrganisationCode(organisationCode);
    }

    ChangeKind kind() {
        return kind;
    }

    boolean isAccepted() {
        return status == ChangeStatus.ACCEPTED;
    }

    /** Whether it can be weighed by use: a newcomer only by what it states. */
    boolean statesUse() {
        return kind == ChangeKind.LEAVE || statedMinutes != null;
    }

    long statedMinutes() {
        return statedMinutes == null ? 0 : statedMinutes;
    }

    /** What was computed last; nothing before the process has begun. */
    @Nullable
    Quote quote() {
        return quote == null
                ? null
                : quote.quote(
                        kind,
                        organisation(),
                        others.stream().map(OtherColumns::counterpart).toList());
    }

    ChangeView view() {
        return new ChangeView(
                organisation(),
                kind,
                status,
                quote(),
                answer == null ? null : answer.decision(),
                requestedAt,
                reason,
                endedAt);
    }
}
