package dk.splejs.statistics;

/**
 * Hours a year.
 *
 * @param expected what the solutions say that one who uses them saves, each once
 * @param solutions how many of the solutions on offer say so
 * @param realised what those who use a solution today say that they save
 * @param reports how many of them say so
 */
public record Hours(long expected, long solutions, long realised, long reports) {}
