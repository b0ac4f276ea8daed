package dk.splejs.costing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The terms for joining and leaving as they are stored. */
@Embeddable
record JoiningColumns(
        int writeOffYears,
        @Enumerated(EnumType.STRING) BuyInCredit creditedTo,
        @Enumerated(EnumType.STRING) ExitRule exitRule,
        int noticeMonths) {

    static JoiningColumns of(JoiningTerms terms) {
        return new JoiningColumns(terms.writeOffYears(), terms.creditedTo(), terms.exitRule(), terms.noticeMonths());
    }

    JoiningTerms terms() {
        return new JoiningTerms(writeOffYears, creditedTo, exitRule, noticeMonths);
    }
}
