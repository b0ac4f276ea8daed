package dk.splejs.costing;

import dk.splejs.form.Answers;

/**
 * What holds for those who join after the cost is financed, and for those who leave. Chosen with the estimate, so that
 * everybody knows it before saying yes to a share.
 *
 * @param writeOffYears over how many whole years the one-off cost loses its value, from 1
 * @param creditedTo who gets what a joiner pays
 * @param exitRule what a leaver gets back
 * @param noticeMonths whole months from giving notice until the yearly share ends, from 0
 */
public record JoiningTerms(int writeOffYears, BuyInCredit creditedTo, ExitRule exitRule, int noticeMonths) {

    /** What holds where an estimate says nothing else. */
    public static final JoiningTerms USUAL = new JoiningTerms(5, BuyInCredit.EARLIER_PAYERS, ExitRule.NONE, 3);

    public JoiningTerms {
        if (writeOffYears < 1 || noticeMonths < 0) {
            throw new IllegalArgumentException(
                    "A cost is written off over a year at least, and notice is not negative");
        }
    }

    /** Reads the checked answers of the form {@code estimate-cost}; what is not answered is as usual. */
    static JoiningTerms from(Answers answers) {
        return new JoiningTerms(
                answers.optionalInteger("writeOffYears").orElse(USUAL.writeOffYears),
                answers.optionalText("buyInCredit").map(BuyInCredit::of).orElse(USUAL.creditedTo),
                answers.optionalText("exitRule").map(ExitRule::of).orElse(USUAL.exitRule),
                answers.optionalInteger("noticeMonths").orElse(USUAL.noticeMonths));
    }
}
