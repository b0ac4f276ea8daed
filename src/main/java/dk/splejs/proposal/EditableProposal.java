package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;

/**
 * A proposal in the hands of those who write it, contact and internal note included.
 *
 * @param version to be handed back with what was written, so that nobody overwrites what they have not seen
 */
public record EditableProposal(ProposalId id, long version, OrganisationCode owner, ProposalContent content) {}
