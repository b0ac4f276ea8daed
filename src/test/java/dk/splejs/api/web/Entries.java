package dk.splejs.api.web;

import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.Financier;
import dk.splejs.catalogue.FinancierView;
import dk.splejs.catalogue.Maintenance;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries for tests of pages. */
final class Entries {

    private static final Instant PUBLISHED = Instant.parse("2026-11-23T10:00:00Z");
    private static final Maintenance FRESH = new Maintenance(PUBLISHED, PUBLISHED, null, null, 0);
    private static final NamedOrganisation AARHUS = new NamedOrganisation(new OrganisationCode("0751"), "Aarhus");
    private static final NamedOrganisation ODENSE = new NamedOrganisation(new OrganisationCode("0461"), "Odense");

    private Entries() {}

    static CatalogueEntry danish(boolean withShares) {
        return new CatalogueEntry(
                new EntryId(new UUID(0, 1)),
                new Slug("aaben-journalisering"),
                Texts.danish("Åben journalisering", "Kort", "<script>alert(1)</script>"),
                withShares ? "F-2026-0042" : null,
                AARHUS,
                particulars("MPL-2.0", List.of("https://git.example/a"), null),
                new Classification(
                        GovernanceLevel.LEVEL_2, "27.36", List.of("social"), List.of("RPA"), List.of("SBSYS")),
                EntryState.CURRENT,
                Money.ofOre(99_850_000),
                Money.ZERO,
                List.of(financier(ODENSE, 49_850_000, withShares), financier(AARHUS, 50_000_000, withShares)),
                FRESH,
                null,
                7);
    }

    static CatalogueEntry english() {
        return new CatalogueEntry(
                new EntryId(new UUID(0, 2)),
                new Slug("os2faktor"),
                Texts.english("OS2faktor", "Log-in", ""),
                null,
                null,
                particulars(null, List.of(), "listed by OS2"),
                Classification.level(null),
                EntryState.LEFT,
                null,
                null,
                List.of(),
                FRESH,
                null,
                0);
    }

    private static Particulars particulars(
            @Nullable String licence, List<String> repositories, @Nullable String remark) {
        return new Particulars(null, licence, repositories, null, null, null, null, remark);
    }

    private static FinancierView financier(NamedOrganisation payer, long ore, boolean withShare) {
        return new FinancierView(payer, withShare ? new Financier(payer.code(), Money.ofOre(ore), Money.ZERO) : null);
    }
}
