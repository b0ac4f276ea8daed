package dk.splejs.search;

/** A piece of a text, and whether it is what was looked for. */
public record Segment(String text, boolean found) {}
