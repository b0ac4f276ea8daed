package dk.splejs.catalogue.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.FinancierView;
import dk.splejs.catalogue.Texts;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A solution in JSON. Amounts are kroner with two decimals. */
record EntryJson(
        String slug,
        @JsonUnwrapped Texts texts,
        @Nullable OrganisationJson owner,
        @Nullable String proposal,
        @Nullable String licence,
        List<String> repositories,
        @Nullable String remark,
        @Nullable GovernanceLevel governanceLevel,
        @Nullable String kle,
        List<String> fieldsOfWork,
        List<String> technologies,
        EntryState state,
        @Nullable BigDecimal oneOffCost,
        @Nullable BigDecimal yearlyCost,
        List<OrganisationJson> financiers,
        Instant publishedAt,
        Instant changedAt) {

    static EntryJson of(CatalogueEntry entry) {
        return new EntryJson(
                entry.slug().value(),
                entry.texts(),
                OrganisationJson.ofNullable(entry.owner()),
                entry.proposalReference(),
                entry.licence(),
                entry.repositories(),
                entry.remark(),
                entry.classification().level(),
                entry.classification().kle(),
                entry.classification().fieldsOfWork(),
                entry.classification().technologies(),
                entry.state(),
                kroner(entry.oneOff()),
                kroner(entry.yearly()),
                financiers(entry),
                entry.publishedAt(),
                entry.changedAt());
    }

    private static List<OrganisationJson> financiers(CatalogueEntry entry) {
        return entry.financiers().stream()
                .map(FinancierView::organisation)
                .map(OrganisationJson::of)
                .toList();
    }

    private static @Nullable BigDecimal kroner(@Nullable Money amount) {
        return amount == null ? null : amount.kroner();
    }
}
