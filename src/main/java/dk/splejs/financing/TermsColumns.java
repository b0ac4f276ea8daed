package dk.splejs.financing;

import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Terms as they are stored. */
@Embeddable
record TermsColumns(
        @Enumerated(EnumType.STRING) ShareStatus standing,
        @Nullable Long ceilingOre,
        @Nullable Long agreedOre,
        @Nullable Integer atLeast,
        @Nullable String decisionBody,
        @Nullable LocalDate decisionDate,
        @Nullable String decisionCaseNumber) {

    static TermsColumns of(Terms terms) {
        PoliticalDecision decision = terms.decision();
        return new TermsColumns(
                terms.standing(),
                ore(terms.ceiling()),
                ore(terms.agreed()),
                terms.atLeast(),
                decision == null ? null : decision.body(),
                decision == null ? null : decision.date(),
                decision == null ? null : decision.caseNumber());
    }

    Terms terms() {
        return new Terms(standing, money(ceilingOre), money(agreedOre), atLeast, decision());
    }

    private @Nullable PoliticalDecision decision() {
        return decisionBody == null ? null : new PoliticalDecision(decisionBody, decisionDate, decisionCaseNumber);
    }

    private static @Nullable Long ore(@Nullable Money amount) {
        return amount == null ? null : (Long) amount.ore();
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }
}
