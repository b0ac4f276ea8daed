package dk.splejs.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import dk.splejs.support.OnPostgres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LedgerTest
@OnPostgres
class LedgerOnPostgresTests extends LedgerCases {

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient database;

    @Test
    void whatIsBookedCannotBeChangedOrRemovedNotEvenByHand() {
        ledger.bookOneOffShares(aSolution("Byggesager"), Map.of(new OrganisationCode("0751"), Money.ofOre(100)));

        for (String statement : List.of(
                "update ledger_entry set cause = 'x'",
                "delete from ledger_entry",
                "truncate ledger_entry cascade",
                "update ledger_posting set amount_ore = amount_ore + 1",
                "delete from ledger_posting",
                "truncate ledger_posting")) {
            assertThatThrownBy(() -> database.sql(statement).update())
                    .as(statement)
                    .hasMessageContaining("The ledger is only added to");
        }
    }
}
