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
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the decision log: written once, never changed. */
@Entity
@Immutable
@Table(name = "decision_log")
class Decision {

    /** Between who decided and whose place they took; Danish and English at once. */
    private static final String IN_PLACE_OF = " for ";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID proposalId;
    private int position;
    private Instant loggedAt;
    private @Nullable String actorId;
    private @Nullable String actorName;

    @SuppressWarnings("UnusedVariable") // read by the statements that take names away
    private @Nullable String standsInFor;

    private @Nullable String actorSalt;
    private @Nullable String actorMark;
    private @Nullable String organisationCode;
    private String action;
    private @Nullable String reason;
    private String salt;
    private String previousHash;
    private String hash;

    protected Decision() {}

    static Decision of(ProposalId proposal, Instant now, String action, @Nullable String reason) {
        Decision decision = new Decision();
        decision.proposalId = proposal.value();
        // As exact as the database keeps it, as the hash is computed again from there
        decision.loggedAt = now.truncatedTo(ChronoUnit.MICROS);
        decision.action = action;
        decision.reason = reason;
        return decision;
    }

    Decision by(@Nullable Actor actor, @Nullable OrganisationCode organisation) {
        organisationCode = organisation == null ? null : organisation.value();
        if (actor != null) {
            actorId = actor.id().value();
            Actor.Absent absent = PlaceTaken.by(actor, organisation, action).orElse(null);
            actorName = absent == null ? actor.name() : actor.name() + IN_PLACE_OF + absent.name();
            standsInFor = absent == null ? null : absent.id().value();
            actorSalt = LogLine.newSalt();
            actorMark = LogLine.mark(actorSalt, actorId);
        }
        return this;
    }

    UUID proposalId() {
        return proposalId;
    }

    /** Gives the line its place in the log and the hash that holds it there. */
    String seal(int place, String previous) {
        position = place;
        previousHash = previous;
        salt = LogLine.newSalt();
        hash = LogLine.hash(previous, line().digest(salt));
        return hash;
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

    SealedEntry sealedEntry() {
        return new SealedEntry(entry(), line(), salt, actorSalt, previousHash, hash);
    }

    private LogLine line() {
        return new LogLine(proposalId, position, loggedAt, actorMark, organisationCode, action, reason);
    }
}
