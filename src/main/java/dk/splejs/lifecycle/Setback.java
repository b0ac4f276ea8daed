package dk.splejs.lifecycle;

import dk.splejs.financing.FinancingOutcome;

/** Why a proposal is priced again. */
public sealed interface Setback {

    /** Its shares did not cover the cost, or too few took part. */
    record NotFinanced(FinancingOutcome outcome) implements Setback {}

    /** Whoever was to approve it sent it back, in these words. */
    record SentBack(String reason) implements Setback {}
}
