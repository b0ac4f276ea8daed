package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the log of the catalogue: written once, never changed. */
@Entity
@Immutable
@Table(name = "catalogue_log")
class EntryLogLine {

    /** As many as stand on a page of the history. */
    static final int PAGE_SIZE = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private UUID entryId;

    private Instant loggedAt;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private @Nullable String actorId;

    private @Nullable String actorName;
    private @Nullable String organisationCode;

    @Enumerated(EnumType.STRING)
    private EntryAction action;

    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(name = "catalogue_log_field", joinColumns = @JoinColumn(name = "log_id"))
    @OrderBy("field")
    @BatchSize(size = PAGE_SIZE)
    private List<EntryLogField> fields = new ArrayList<>();

    protected EntryLogLine() {}

    static EntryLogLine of(EntryId entry, Instant now, EntryAction action, @Nullable String reason) {
        EntryLogLine line = new EntryLogLine();
        line.entryId = entry.value();
        line.loggedAt = now;
        line.action = action;
        line.reason = reason;
        return line;
    }

    EntryLogLine by(@Nullable Actor actor, @Nullable OrganisationCode organisation) {
        actorId = actor == null ? null : actor.id().value();
        actorName = actor == null ? null : actor.name();
        organisationCode = organisation == null ? null : organisation.value();
        return this;
    }

    EntryLogLine saying(List<FieldChange> changes) {
        changes.forEach(change -> fields.add(EntryLogField.of(change)));
        return this;
    }

    HistoryLine view(EntryNames names) {
        return new HistoryLine(
                loggedAt,
                actorName,
                organisationCode == null ? null : names.of(new OrganisationCode(organisationCode)),
                action,
                reason,
                fields.stream().map(EntryLogField::change).toList());
    }
}
