package dk.splejs.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One who paid for a solution.
 *
 * @param share what it paid; nothing for readers who may not see it
 */
public record FinancierView(
        NamedOrganisation organisation, @Nullable Financier share) {}
