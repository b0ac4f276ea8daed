package dk.splejs.participation;

import dk.splejs.costing.JoiningTerms;
import dk.splejs.shared.Money;
import java.time.LocalDate;

/**
 * What holds between those who share a solution.
 *
 * @param startedOn its first day
 * @param key the name of the key by which the one-off cost was split
 * @param yearlyKey the name of the key by which the yearly cost is split
 * @param worth what the one-off cost is still worth today, to the nearest øre
 */
public record AgreementView(
        LocalDate startedOn,
        Money oneOff,
        Money yearly,
        String key,
        String yearlyKey,
        JoiningTerms terms,
        Money worth) {

    static AgreementView of(Bill bill, LocalDate day) {
        return new AgreementView(
                bill.startedOn(),
                bill.oneOff(),
                bill.yearly(),
                bill.key().name(),
                bill.yearlyKey().name(),
                bill.terms(),
                Money.ofOre(bill.worth(day).exact().toDecimal(0).longValueExact()));
    }
}
