package dk.splejs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingTests {

    private static final Financier AARHUS = financier("0751", 6_001);
    private static final Financier ODENSE = financier("0461", 3_999);

    @Test
    void theSharesSumToTheCost() {
        assertThat(new Funding(Money.ofOre(10_000), Money.ZERO, List.of(AARHUS, ODENSE)).financiers())
                .containsExactly(ODENSE, AARHUS);
        assertThatThrownBy(() -> new Funding(Money.ofOre(9_999), Money.ZERO, List.of(AARHUS, ODENSE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Funding(Money.ofOre(10_000), Money.ofOre(1), List.of(AARHUS, ODENSE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Financier financier(String code, long ore) {
        return new Financier(new OrganisationCode(code), Money.ofOre(ore), Money.ZERO);
    }
}
