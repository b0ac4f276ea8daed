package dk.splejs.insight;

import dk.splejs.financing.FinancingOutcome;
import dk.splejs.financing.RoundResult;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import java.util.Optional;

/**
 * What one round asked of one organisation, and what it answered.
 *
 * @param asking whether the round asked, or ended the financing
 */
public record RoundShare(RoundNumber number, boolean asking, ShareView share) {

    static Optional<RoundShare> of(RoundView round, OrganisationCode code) {
        FinancingOutcome outcome = round.outcome();
        return round.shares().stream()
                .filter(share -> share.code().equals(code))
                .map(share -> new RoundShare(
                        new RoundNumber(outcome.attempt(), outcome.round()),
                        outcome.result() == RoundResult.ASKING,
                        share))
                .findFirst();
    }
}
