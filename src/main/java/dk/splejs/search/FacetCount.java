package dk.splejs.search;

/** How many hits there would be with this value of a facet. */
public record FacetCount(String value, long count) {}
