package dk.splejs.insight;

import dk.splejs.proposal.ProposalView;
import java.util.List;

/**
 * Who was asked for what, and how it was computed, as one reader may see it.
 *
 * @param rounds of every attempt, the newest first
 */
public record CalculationFile(ProposalView proposal, List<RoundSection> rounds) {}
