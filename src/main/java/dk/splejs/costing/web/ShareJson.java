package dk.splejs.costing.web;

import dk.splejs.costing.Fraction;
import dk.splejs.costing.Share;

/**
 * What one participant pays, in kroner as text.
 *
 * @param share to the øre
 * @param quota before rounding, to ten decimals
 * @param quotaFraction before rounding, exactly: {@code 12000000000/527}, or a whole number
 */
record ShareJson(String code, String share, String quota, String quotaFraction, boolean capped) {

    private static final int DECIMALS = 10;

    static ShareJson of(Share share) {
        Fraction kroner = share.quota().hundredth();
        return new ShareJson(
                share.code().value(),
                share.amount().toString(),
                kroner.toDecimal(DECIMALS).toPlainString(),
                kroner.toString(),
                share.capped());
    }
}
