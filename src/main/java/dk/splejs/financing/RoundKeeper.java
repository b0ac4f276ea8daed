package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens rounds and closes them. */
@Component
class RoundKeeper {

    private final RoundStore store;
    private final Runs runs;
    private final FinancingLog log;
    private final FinancingProperties properties;

    RoundKeeper(RoundStore store, Runs runs, FinancingLog log, FinancingProperties properties) {
        this.store = store;
        this.runs = runs;
        this.log = log;
        this.properties = properties;
    }

    /** Computes the next round and returns whom to ask. */
    List<OrganisationCode> next(ProposalId proposal) {
        Optional<FinancingRound> last = store.latest(proposal);
        FinancingRound next = last.filter(FinancingRound::isAsking)
                .map(round -> proceed(proposal, round))
                .orElseGet(() -> begin(proposal, last));
        List<OrganisationCode> asked = store.awaiting(next);
        log.computed(proposal, next.result(), asked);
        return asked;
    }

    /** Closes the round, if one is open, and returns those who did not answer. */
    List<OrganisationCode> close(ProposalId proposal) {
        List<OrganisationCode> lapsed = store.latest(proposal)
                .filter(FinancingRound::isOpen)
                .map(store::close)
                .orElse(List.of());
        log.lapsed(proposal, lapsed);
        return lapsed;
    }

    private FinancingRound begin(ProposalId proposal, Optional<FinancingRound> last) {
        int attempt = last.map(FinancingRound::attempt).orElse(0) + 1;
        Runs.Start start = runs.first(proposal);
        return store.save(
                FinancingRound.first(proposal, attempt, start.bill(), properties.maxRounds()), start.computed());
    }

    private FinancingRound proceed(ProposalId proposal, FinancingRound round) {
        List<FinancingShare> answered = store.shares(round);
        if (answered.stream().anyMatch(FinancingShare::isAwaiting)) {
            throw new RoundStillOpen(proposal);
        }
        store.close(round);
        BillColumns bill = runs.sameBill(round);
        FinancingRound next = round.following(bill, properties.maxRounds());
        ComputedRound computed = runs.next(bill, answered, next.mayAskAgain());
        answered.stream()
                .filter(share -> computed.dropped().contains(share.code()))
                .forEach(FinancingShare::drop);
        return store.save(next, computed);
    }
}
