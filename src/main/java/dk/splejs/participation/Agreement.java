package dk.splejs.participation;

import dk.splejs.costing.BuyInCredit;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.ExitRule;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.financing.RoundRule;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What holds between those who share a solution, fixed when it was financed. Its row is the lock under which somebody joins
 * or leaves, so that two do not come or go by the same figures.
 */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    private UUID proposalId;

    @Version
    private Integer version;

    private LocalDate startedOn;

    private long oneOffOre;

    private long yearlyOre;

    private String distributionKey;

    private String keySettings;

    private String yearlyKey;

    private String yearlyKeySettings;

    private int writeOffYears;

    @Enumerated(EnumType.STRING)
    private BuyInCredit creditedTo;

    @Enumerated(EnumType.STRING)
    private ExitRule exitRule;

    private int noticeMonths;

    protected Agreement() {}

    static Agreement of(ProposalId proposal, RoundRule rule, JoiningTerms terms, LocalDate startedOn) {
        Agreement agreement = new Agreement();
        agreement.proposalId = proposal.value();
        agreement.startedOn = startedOn;
        agreement.share(rule);
        agreement.fix(terms);
        return agreement;
    }

    private void share(RoundRule rule) {
        oneOffOre = rule.oneOff().ore();
        yearlyOre = rule.yearly().ore();
        distributionKey = rule.distributionKey();
        keySettings = rule.keySettings();
        yearlyKey = rule.yearlyKey();
        yearlyKeySettings = rule.yearlyKeySettings();
    }

    private void fix(JoiningTerms terms) {
        writeOffYears = terms.writeOffYears();
        creditedTo = terms.creditedTo();
        exitRule = terms.exitRule();
        noticeMonths = terms.noticeMonths();
    }

    ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    /** By the settings that are kept here, whatever is configured today. */
    Bill bill(DistributionKeys keys) {
        return new Bill(
                startedOn,
                Money.ofOre(oneOffOre),
                Money.ofOre(yearlyOre),
                keys.require(distributionKey).withSettings(keySettings),
                keys.require(yearlyKey).withSettings(yearlyKeySettings),
                new JoiningTerms(writeOffYears, creditedTo, exitRule, noticeMonths));
    }
}
