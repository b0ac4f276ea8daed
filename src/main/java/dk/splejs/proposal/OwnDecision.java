package dk.splejs.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person decided.
 *
 * @param reference of the proposal, nothing where it was not submitted yet or its draft is deleted
 */
public record OwnDecision(@Nullable String reference, JournalEntry entry) {}
