package dk.splejs.proposal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Days that a screening set for this proposal; where it set none, the usual period holds. */
@Embeddable
public record Periods(
        @Nullable Integer reviewDays,
        @Nullable Integer reminderDays,
        @Nullable Integer estimationDays,
        @Nullable Integer pledgeDays,
        @Nullable Integer approvalDays) {

    public static final Periods USUAL = new Periods(null, null, null, null, null);
}
