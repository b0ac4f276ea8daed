package dk.splejs.participation;

import static java.util.stream.Collectors.toMap;

import dk.splejs.ledger.Ledger;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets a change take effect: who takes part from now on, and what is booked. */
@Component
class CarryOut {

    private final AgreementStore store;
    private final Ledger ledger;
    private final YearlyCharge charge;
    private final Involvement involvement;

    CarryOut(AgreementStore store, Ledger ledger, YearlyCharge charge, Involvement involvement) {
        this.store = store;
        this.ledger = ledger;
        this.charge = charge;
        this.involvement = involvement;
    }

    void join(Change change, Newcomer newcomer, Quote quote) {
        ProposalId proposal = change.proposal();
        LocalDate today = charge.today();
        Map<OrganisationCode, Member> present = store.present(proposal);
        quote.others().forEach(other -> member(present, other.code()).credit(other.amount()));
        store.join(proposal, newcomer.party(today, quote.turnsOn(), quote.amount()));
        involvement.participate(proposal, List.of(quote.organisation()));
        ledger.bookBuyIn(proposal, "join " + change.id(), quote.organisation(), quote.amount(), amounts(quote));
        charge.year(proposal, Year.from(today));
    }

    void leave(Change change, Quote quote) {
        ProposalId proposal = change.proposal();
        LocalDate today = charge.today();
        Map<OrganisationCode, Member> present = store.present(proposal);
        quote.others().forEach(other -> member(present, other.code()).settle(other.amount()));
        member(present, quote.organisation()).leave(today, quote.turnsOn());
        ledger.bookExitSettlement(
                proposal, "leave " + change.id(), quote.organisation(), quote.amount(), amounts(quote));
        charge.year(proposal, Year.from(today));
    }

    private static Member member(Map<OrganisationCode, Member> present, OrganisationCode code) {
        return Objects.requireNonNull(present.get(code), "Nobody by the code " + code);
    }

    private static Map<OrganisationCode, Money> amounts(Quote quote) {
        return quote.others().stream()
                .filter(other -> !other.amount().isZero())
                .collect(toMap(Counterpart::code, Counterpart::amount));
    }
}
