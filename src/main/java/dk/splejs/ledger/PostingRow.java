package dk.splejs.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A posting's row. */
@Embeddable
record PostingRow(
        @Enumerated(EnumType.STRING) Account account,
        String organisationCode,
        long amountOre,
        @Column(precision = 5, scale = 2) @Nullable BigDecimal ratePercent) {

    static PostingRow of(Posting posting) {
        return new PostingRow(
                posting.account(),
                posting.organisation().value(),
                posting.amount().ore(),
                posting.ratePercent());
    }
}
