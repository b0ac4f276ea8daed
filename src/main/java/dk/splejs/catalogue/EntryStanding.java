package dk.splejs.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What stands of an entry before somebody writes it.
 *
 * @param content nothing where it is new
 * @param mayPlace whether the writer may move it to another level
 */
public record EntryStanding(@Nullable EntryContent content, boolean mayPlace) {}
