package dk.splejs.statistics;

/**
 * One region.
 *
 * @param municipalities how many of those that exist today use at least one solution
 */
public record RegionUse(String code, String name, Proportion municipalities) {}
