package dk.splejs.financing;

import dk.splejs.costing.Participant;
import dk.splejs.organisation.OrganisationCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where one organisation stands when shares are computed.
 *
 * @param figures what it is weighed by; its own ceiling and condition are in the terms
 * @param yearlyFigures what it is weighed by where the yearly cost is split
 * @param quorumWeight of it in the group that the quorum refers to, nothing where the count alone matters
 */
record Position(
        Participant figures,
        Participant yearlyFigures,
        @Nullable BigDecimal quorumWeight,
        Terms terms) {

    /** The position of an organisation that both keys weigh by the same figures. */
    static Position of(Participant figures, Terms terms) {
        return new Position(figures, figures, null, terms);
    }

    Position on(Terms other) {
        return new Position(figures, yearlyFigures, quorumWeight, other);
    }

    Position weighing(BigDecimal inReference) {
        return new Position(figures, yearlyFigures, inReference, terms);
    }

    BigDecimal weightInReference() {
        return quorumWeight == null ? BigDecimal.ZERO : quorumWeight;
    }

    OrganisationCode code() {
        return figures.code().organisation();
    }

    Participant under(Ceilings ceilings) {
        return figures.withCeiling(ceilings.of(terms)).onlyIfAtLeast(terms.atLeast());
    }

    /** Without a ceiling, because none concerns the yearly cost. */
    Participant yearly() {
        return yearlyFigures.withCeiling(null);
    }
}
