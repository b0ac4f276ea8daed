package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an entry was published, changed and confirmed, by whom and for which organisation. */
@Embeddable
record EntryMarks(
        Instant publishedAt,
        Instant changedAt,
        @Nullable String changedBy,
        @Nullable String changedFor,
        @Nullable Instant confirmedAt) {

    static EntryMarks published(Instant now) {
        return new EntryMarks(now, now, null, null, null);
    }

    EntryMarks changed(Actor editor, @Nullable OrganisationCode organisation, Instant when) {
        return new EntryMarks(
                publishedAt,
                when,
                editor.id().value(),
                organisation == null ? null : organisation.value(),
                confirmedAt);
    }

    EntryMarks confirmed(Instant now) {
        return new EntryMarks(publishedAt, changedAt, changedBy, changedFor, now);
    }

    Maintenance maintenance(EntryNames names, Clock clock) {
        NamedOrganisation organisation = changedFor == null ? null : names.of(new OrganisationCode(changedFor));
        return Maintenance.of(publishedAt, changedAt, organisation, confirmedAt, clock);
    }
}
