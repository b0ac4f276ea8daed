package dk.splejs.proposal;

import dk.splejs.security.ProposalFacts;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as one reader may see it.
 *
 * @param facts what the access rules go by, for whatever else the reader wishes to see of it
 * @param contact only if this reader may see it
 * @param internalNote only if there is one and this reader may see it
 */
public record ProposalDetails(
        ProposalView view,
        ProposalFacts facts,
        @Nullable Contact contact,
        @Nullable String internalNote) {}
