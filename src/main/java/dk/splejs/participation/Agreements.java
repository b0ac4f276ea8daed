package dk.splejs.participation;

import static java.util.stream.Collectors.toMap;

import dk.splejs.costing.Estimates;
import dk.splejs.financing.Financing;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.proposal.ProposalId;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds between those who pay for a solution, from its first day, and what each owes every year. */
@Service
public class Agreements {

    private final AgreementStore store;
    private final Financing financing;
    private final Estimates estimates;
    private final YearlyCharge charge;

    Agreements(AgreementStore store, Financing financing, Estimates estimates, YearlyCharge charge) {
        this.store = store;
        this.financing = financing;
        this.estimates = estimates;
        this.charge = charge;
    }

    /**
     * Binds everyone who financed the proposal, and books what they owe once and this year. Asked again it changes nothing.
     */
    @Transactional
    public void begin(ProposalId proposal) {
        if (store.exists(proposal)) {
            return;
        }
        RoundView round = financing.latestRound(proposal).orElseThrow(() -> new AgreementNotFound(proposal));
        List<ShareView> bound =
                round.shares().stream().filter(share -> !share.status().isOut()).toList();
        LocalDate today = charge.today();
        store.add(
                Agreement.of(proposal, round.rule(), estimates.require(proposal).joiningTerms(), today),
                bound.stream().map(share -> Founders.party(share, today)).toList());
        charge.once(proposal, bound.stream().collect(toMap(ShareView::code, ShareView::oneOff)));
        charge.year(proposal, Year.from(today));
    }

    /** Books what everyone owes for this calendar year, in every solution; what is booked already is not booked again. */
    @Transactional
    public void chargeThisYear() {
        Year year = Year.from(charge.today());
        store.proposals().forEach(proposal -> charge.year(proposal, year));
    }
}
