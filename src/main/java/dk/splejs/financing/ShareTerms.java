package dk.splejs.financing;

import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an organisation takes part. For few eyes: see the access rules for ceilings.
 *
 * @param ceiling the most it pays, nothing when it named no amount
 * @param atLeast takes part only if so many do, itself counted
 * @param decisionReference the political decision behind a commitment
 */
public record ShareTerms(
        @Nullable Money ceiling,
        @Nullable Integer atLeast,
        @Nullable String decisionReference) {

    static ShareTerms of(Terms terms) {
        return new ShareTerms(terms.ceiling(), terms.atLeast(), terms.decisionReference());
    }
}
