package dk.splejs.participation;

import dk.splejs.financing.ShareView;
import java.time.LocalDate;

/** From the shares of the round that financed a solution to those who take part in it. */
final class Founders {

    private Founders() {}

    /** Bound from that day; the yearly share begins with the next month. */
    static Party party(ShareView share, LocalDate day) {
        return new Party(
                share.figures().participant(share.code()),
                share.yearlyFigures().participant(share.code()),
                share.oneOff(),
                day,
                Partnership.firstOfNextMonth(day),
                null,
                null);
    }
}
