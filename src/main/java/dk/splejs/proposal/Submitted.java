package dk.splejs.proposal;

/** The receipt for a proposal that was submitted, {@code F-2026-0042}. */
public record Submitted(ProposalId id, String reference) {}
