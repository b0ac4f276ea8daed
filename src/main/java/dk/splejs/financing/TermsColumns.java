package dk.splejs.financing;

import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Terms as they are stored. */
@Embeddable
record TermsColumns(
        @Enumerated(EnumType.STRING) ShareStatus standing,
        @Nullable Long ceilingOre,
        @Nullable Long agreedOre,
        @Nullable Integer atLeast,
        @Nullable String decisionReference) {

    static TermsColumns of(Terms terms) {
        return new TermsColumns(
                terms.standing(),
                ore(terms.ceiling()),
                ore(terms.agreed()),
                terms.atLeast(),
                terms.decisionReference());
    }

    Terms terms() {
        return new Terms(standing, money(ceilingOre), money(agreedOre), atLeast, decisionReference);
    }

    private static @Nullable Long ore(@Nullable Money amount) {
        return amount == null ? null : (Long) amount.ore();
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }
}
