package dk.splejs.catalogue;

import dk.splejs.proposal.ProposalId;

/**
 * A solution that grew out of a proposal, by its name.
 *
 * @param language that of the title, {@code da}
 */
public record Solution(ProposalId proposal, Slug slug, String language, String title) {}
