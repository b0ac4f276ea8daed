package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal as a line in a list. */
public record ProposalRow(
        ProposalId id,
        @Nullable String reference,
        String title,
        @Nullable String summary,
        OrganisationCode owner,
        Phase phase,
        Instant phaseSince) {}
