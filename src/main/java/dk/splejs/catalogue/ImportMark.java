package dk.splejs.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where an entry was imported from.
 *
 * @param otherKeys what the other place said that Splejs has no field for, as it was written there
 */
public record ImportMark(ExternalId id, @Nullable String otherKeys) {}
