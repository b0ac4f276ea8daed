package dk.splejs.financing;

import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an organisation takes part. For few eyes: see the access rules for ceilings.
 *
 * @param ceiling the most it pays, nothing when it named no amount
 * @param atLeast takes part only if so many do, itself counted
 * @param decision what a commitment rests on
 */
public record ShareTerms(
        @Nullable Money ceiling,
        @Nullable Integer atLeast,
        @Nullable PoliticalDecision decision) {

    static ShareTerms of(Terms terms) {
        return new ShareTerms(terms.ceiling(), terms.atLeast(), terms.decision());
    }
}
