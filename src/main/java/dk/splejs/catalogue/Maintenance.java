package dk.splejs.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fresh an entry is: computed from what happened, so that nobody can write it up.
 *
 * @param publishedAt when it came into the catalogue
 * @param changedAt when what it says was last changed
 * @param changedFor the organisation for which it was last changed, if for one
 * @param confirmedAt when somebody last said that it still holds, if after the last change
 * @param years how many whole years ago it was last changed or confirmed
 */
public record Maintenance(
        Instant publishedAt,
        Instant changedAt,
        @Nullable NamedOrganisation changedFor,
        @Nullable Instant confirmedAt,
        int years) {

    static Maintenance of(
            Instant publishedAt,
            Instant changedAt,
            @Nullable NamedOrganisation changedFor,
            @Nullable Instant confirmedAt,
            Clock clock) {
        Instant confirmed = confirmedAt != null && confirmedAt.isAfter(changedAt) ? confirmedAt : null;
        LocalDate touched = day(confirmed == null ? changedAt : confirmed, clock);
        return new Maintenance(publishedAt, changedAt, changedFor, confirmed, (int)
                ChronoUnit.YEARS.between(touched, LocalDate.now(clock)));
    }

    /** Whether a year or more has gone since anybody looked after it. */
    public boolean isStale() {
        return years > 0;
    }

    private static LocalDate day(Instant moment, Clock clock) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
