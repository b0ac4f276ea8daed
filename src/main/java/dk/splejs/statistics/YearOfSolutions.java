package dk.splejs.statistics;

/**
 * The solutions that came into the catalogue in one year, by Danish time.
 *
 * @param left those of them that are no longer offered
 */
public record YearOfSolutions(int year, long solutions, long left) {}
