package dk.splejs.insight;

import dk.splejs.financing.ShareStatus;
import dk.splejs.proposal.ProposalRow;
import dk.splejs.shared.Money;

/** What an organisation is asked to pay for one proposal, and where its answer stands. */
public record OrganisationShare(ProposalRow proposal, Money oneOff, Money yearly, ShareStatus status) {}
