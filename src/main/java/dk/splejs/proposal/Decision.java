package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the decision log: written once, never changed. */
@Entity
@Immutable
@Table(name = "decision_log")
class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID proposalId;

    private Instant loggedAt;
    private @Nullable String actorId;
    private @Nullable String actorName;
    private @Nullable String organisationCode;
    private String action;
    private @Nullable String reason;

    protected Decision() {}

    static Decision of(ProposalId proposal, Instant now, String action, @Nullable String reason) {
        Decision decision = new Decision();
        decision.proposalId = proposal.value();
        decision.loggedAt = now;
        decision.action = action;
        decision.reason = reason;
        return decision;
    }

    Decision by(@Nullable Actor actor, @Nullable OrganisationCode organisation) {
        actorId = actor == null ? null : actor.id().value();
        actorName = actor == null ? null : actor.name();
        organisationCode = organisation == null ? null : organisation.value();
        return this;
    }

    JournalEntry entry() {
        return new JournalEntry(
                loggedAt,
                actorId == null ? null : new UserId(actorId),
                actorName,
                organisationCode == null ? null : new OrganisationCode(organisationCode),
                action,
                reason);
    }
}
