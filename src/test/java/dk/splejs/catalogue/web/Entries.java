package dk.splejs.catalogue.web;

import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.EntrySummary;
import dk.splejs.catalogue.Financier;
import dk.splejs.catalogue.FinancierView;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.shared.Money;
import java.time.Instant;
import java.util.List;

/** Entries for tests of pages. */
final class Entries {

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T10:00:00Z");
    private static final NamedOrganisation AARHUS = new NamedOrganisation(new OrganisationCode("0751"), "Aarhus");
    private static final NamedOrganisation ODENSE = new NamedOrganisation(new OrganisationCode("0461"), "Odense");

    private Entries() {}

    static EntrySummary danishLine() {
        return new EntrySummary(
                new Slug("aaben-journalisering"),
                "da",
                "Åben journalisering",
                "Kort",
                AARHUS,
                "MPL-2.0",
                GovernanceLevel.LEVEL_2,
                EntryState.CURRENT,
                PUBLISHED);
    }

    static EntrySummary englishLine() {
        return new EntrySummary(
                new Slug("os2faktor"), "en", "OS2faktor", "Log-in", null, null, null, EntryState.CURRENT, PUBLISHED);
    }

    static CatalogueEntry danish(boolean withShares) {
        return new CatalogueEntry(
                new Slug("aaben-journalisering"),
                Texts.danish("Åben journalisering", "Kort", "<script>alert(1)</script>"),
                withShares ? "F-2026-0042" : null,
                AARHUS,
                "MPL-2.0",
                List.of("https://git.example/a"),
                null,
                new Classification(GovernanceLevel.LEVEL_2, "27.36", List.of("social"), List.of("RPA")),
                EntryState.CURRENT,
                Money.ofOre(99_850_000),
                Money.ZERO,
                List.of(financier(ODENSE, 49_850_000, withShares), financier(AARHUS, 50_000_000, withShares)),
                PUBLISHED,
                PUBLISHED);
    }

    static CatalogueEntry english() {
        return new CatalogueEntry(
                new Slug("os2faktor"),
                Texts.english("OS2faktor", "Log-in", ""),
                null,
                null,
                null,
                List.of(),
                "listed by OS2",
                Classification.level(null),
                EntryState.LEFT,
                null,
                null,
                List.of(),
                PUBLISHED,
                PUBLISHED);
    }

    private static FinancierView financier(NamedOrganisation payer, long ore, boolean withShare) {
        return new FinancierView(payer, withShare ? new Financier(payer.code(), Money.ofOre(ore), Money.ZERO) : null);
    }
}
