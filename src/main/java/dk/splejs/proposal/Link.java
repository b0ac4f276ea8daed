package dk.splejs.proposal;

/** An address on the web that says more about the proposal. */
public record Link(String label, String url) {}
