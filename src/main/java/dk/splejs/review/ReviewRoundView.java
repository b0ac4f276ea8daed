package dk.splejs.review;

import dk.splejs.security.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review round as pages show it.
 *
 * @param closesOn the last local day on which to answer
 * @param closedAt when it ended, or nothing while it runs
 * @param overruledTo what the coordinator decided against the table, if so, with the reason
 */
public record ReviewRoundView(
        Instant openedAt,
        LocalDate closesOn,
        @Nullable Instant closedAt,
        int extensions,
        @Nullable NeedOutcome overruledTo,
        @Nullable UserId overruledBy,
        @Nullable String overruleReason) {

    public boolean open() {
        return closedAt == null;
    }
}
