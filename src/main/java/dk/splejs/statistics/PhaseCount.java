package dk.splejs.statistics;

import dk.splejs.proposal.Phase;

/** How many of the proposals that anybody may read stand in one phase. */
public record PhaseCount(Phase phase, long proposals) {}
