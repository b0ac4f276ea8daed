package dk.splejs.catalogue;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an entry cost, and who paid; empty where that is not known. */
@Embeddable
class EntryFunding {

    private @Nullable Long oneOffOre;

    private @Nullable Long yearlyOre;

    @ElementCollection
    @CollectionTable(name = "catalogue_financier", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderBy("organisationCode")
    private List<EntryShare> financiers = new ArrayList<>();

    protected EntryFunding() {}

    static EntryFunding of(@Nullable Funding funding) {
        EntryFunding columns = new EntryFunding();
        if (funding != null) {
            columns.oneOffOre = funding.oneOff().ore();
            columns.yearlyOre = funding.yearly().ore();
            funding.financiers().forEach(financier -> columns.financiers.add(EntryShare.of(financier)));
        }
        return columns;
    }

    @Nullable
    Money oneOff() {
        return money(oneOffOre);
    }

    @Nullable
    Money yearly() {
        return money(yearlyOre);
    }

    /** Who paid, by name, with their shares for those who may see them. */
    List<FinancierView> financiers(EntryNames names, boolean withShares) {
        Map<OrganisationCode, Financier> paying = financiers.stream()
                .map(EntryShare::financier)
                .collect(toMap(Financier::organisation, Function.identity()));
        return names.inOrder(paying.keySet()).stream()
                .map(payer -> new FinancierView(payer, withShares ? paying.get(payer.code()) : null))
                .toList();
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }
}
