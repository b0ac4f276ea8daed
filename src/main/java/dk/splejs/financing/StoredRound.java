package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import java.util.List;

/** A round as it is stored, with its shares by organisation code. */
record StoredRound(FinancingRound round, List<FinancingShare> shares) {

    RoundView view() {
        return round.view(shares.stream().map(FinancingShare::view).toList());
    }

    boolean isFollowedBy(StoredRound next) {
        return next.round.attempt() == round.attempt() && next.round.number() == round.number() + 1;
    }

    /** Those whose condition failed when the next round was computed. */
    List<OrganisationCode> dropped() {
        return shares.stream()
                .filter(FinancingShare::isDropped)
                .map(FinancingShare::code)
                .toList();
    }
}
