package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a coordinator decided in one screening; written once. */
@Entity
@Immutable
@Table(name = "proposal_screening")
class Screening {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID proposalId;

    private int roundNumber;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String decidedBy;

    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ScreeningVerdict verdict;

    private @Nullable String reason;
    private @Nullable UUID mergeInto;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable GovernanceLevel governanceLevel;

    @Convert(converter = OrganisationCodes.class)
    private List<OrganisationCode> invited = List.of();

    @Embedded
    private @Nullable Periods periods;

    protected Screening() {}

    static Screening of(ProposalId proposal, int round, ScreeningDecision decision) {
        Screening screening = new Screening();
        screening.id = UUID.randomUUID();
        screening.proposalId = proposal.value();
        screening.roundNumber = round;
        screening.verdict = decision.verdict();
        screening.reason = decision.reason();
        screening.governanceLevel = decision.governanceLevel();
        screening.periods = decision.periods();
        return screening;
    }

    Screening by(Actor coordinator, Instant now) {
        decidedBy = coordinator.id().value();
        decidedAt = now;
        return this;
    }

    Screening inviting(List<OrganisationCode> codes) {
        invited = List.copyOf(codes);
        return this;
    }

    Screening mergingInto(ProposalId target) {
        mergeInto = target.value();
        return this;
    }

    ScreeningView view() {
        return new ScreeningView(
                roundNumber,
                verdict,
                reason,
                mergeInto == null ? null : new ProposalId(mergeInto),
                governanceLevel,
                invited,
                periods == null ? Periods.USUAL : periods,
                decidedAt);
    }
}
