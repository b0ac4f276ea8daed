package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screening that was done.
 *
 * @param round the first one is 1
 * @param mergeInto the proposal that took this one in
 * @param invited everyone who is asked to review it, each by name; nobody unless it was accepted
 */
public record ScreeningView(
        int round,
        ScreeningVerdict verdict,
        @Nullable String reason,
        @Nullable ProposalId mergeInto,
        @Nullable GovernanceLevel governanceLevel,
        List<OrganisationCode> invited,
        Periods periods,
        Instant decidedAt) {}
