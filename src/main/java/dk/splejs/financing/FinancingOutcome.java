package dk.splejs.financing;

import dk.splejs.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the newest computation of a proposal's shares led to.
 *
 * @param reason given when not financed
 * @param gap what is missing; while somebody is asked, what was missing before
 * @param attempt 1 for the first time the proposal is financed
 * @param round within the attempt, counting from 1
 */
public record FinancingOutcome(
        RoundResult result, @Nullable NotFinancedReason reason, Money gap, int attempt, int round) {}
