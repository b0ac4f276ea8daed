package dk.splejs.ledger;

import dk.splejs.catalogue.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What it was paid for.
 *
 * @param reference of the proposal that it grew out of, {@code F-2026-0042}
 * @param language that of the title, {@code da}
 * @param slug where it stands in the catalogue, once it does
 */
public record LedgerSolution(
        String reference,
        String title,
        String language,
        @Nullable Slug slug) {}
