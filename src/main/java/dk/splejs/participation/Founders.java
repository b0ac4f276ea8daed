package dk.splejs.participation;

import dk.splejs.costing.Participant;
import dk.splejs.financing.ShareFigures;
import dk.splejs.financing.ShareView;
import java.math.BigDecimal;
import java.time.LocalDate;

/** From the shares of the round that financed a solution to those who take part in it. */
final class Founders {

    private Founders() {}

    /** Bound from that day; the yearly share begins with the next month. */
    static Party party(ShareView share, LocalDate day) {
        return new Party(
                participant(share, share.figures()),
                participant(share, share.yearlyFigures()),
                share.oneOff(),
                day,
                Partnership.firstOfNextMonth(day),
                null,
                null);
    }

    private static Participant participant(ShareView share, ShareFigures figures) {
        Long minutes = figures.minutesPerYear();
        return new Participant(
                Participant.of(share.code()).code(),
                figures.inhabitants(),
                figures.populationYear(),
                minutes == null ? null : BigDecimal.valueOf(minutes),
                figures.sizeClass(),
                null,
                null);
    }
}
