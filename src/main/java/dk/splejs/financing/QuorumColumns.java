package dk.splejs.financing;

import dk.splejs.costing.EstimateView;
import dk.splejs.costing.QuorumReference;
import dk.splejs.costing.QuorumShare;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quorum as it is kept beside a result.
 *
 * @param quorumReferenceWeight what the whole reference group weighed, an exact decimal number as text
 */
@Embeddable
record QuorumColumns(
        int quorum,
        @Nullable Integer quorumPercent,
        @Enumerated(EnumType.STRING) @Nullable QuorumReference quorumReference,
        @Nullable String quorumReferenceWeight) {

    static QuorumColumns of(EstimateView estimate, QuorumTerms terms) {
        QuorumShare share = estimate.quorumShare();
        BigDecimal weight = terms.referenceWeight();
        return new QuorumColumns(
                terms.atLeast(),
                terms.percent(),
                share == null ? null : share.reference(),
                weight == null ? null : weight.toPlainString());
    }

    QuorumTerms terms() {
        return new QuorumTerms(quorum, quorumPercent, weight());
    }

    @Nullable
    QuorumShare share() {
        return quorumPercent == null || quorumReference == null
                ? null
                : new QuorumShare(quorumPercent, quorumReference);
    }

    @Nullable
    BigDecimal weight() {
        return quorumReferenceWeight == null ? null : new BigDecimal(quorumReferenceWeight);
    }
}
