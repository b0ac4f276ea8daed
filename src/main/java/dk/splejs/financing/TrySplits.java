package dk.splejs.financing;

import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries an estimate before it is completed, by the computation that the rounds use. Nothing is kept. */
@Service
public class TrySplits {

    private static final Comparator<TriedShare> LARGEST_FIRST =
            Comparator.comparing(TriedShare::oneOff).reversed().thenComparing(TriedShare::code);

    private final Runs runs;
    private final Estimates estimates;

    TrySplits(Runs runs, Estimates estimates) {
        this.runs = runs;
        this.estimates = estimates;
    }

    /**
     * What everyone who is interested would be offered.
     *
     * @param without organisations to leave out this once, to see what happens then
     * @throws dk.splejs.costing.CannotSplit when the key has no figure for somebody, see {@link Estimates#problems}
     */
    @Transactional(readOnly = true)
    public TriedSplit of(ProposalId proposal, NewEstimate estimate, Set<OrganisationCode> without) {
        Trial trial = runs.tried(proposal, estimate, without);
        ComputedRound tried = trial.computed();
        Map<OrganisationCode, Money> before = before(proposal);
        return new TriedSplit(
                estimate.oneOff(),
                estimate.yearly(),
                tried.shares().stream()
                        .map(share -> share(share, before))
                        .sorted(LARGEST_FIRST)
                        .toList(),
                tried.gap(),
                estimate.quorum(),
                trial.reach(),
                tried.reason() != NotFinancedReason.TOO_FEW_PARTICIPANTS);
    }

    private Map<OrganisationCode, Money> before(ProposalId proposal) {
        Optional<EstimateView> kept = estimates.latest(proposal);
        List<ComputedShare> shares = kept.map(estimate -> runs.tried(proposal, NewEstimate.from(estimate), Set.of())
                        .computed()
                        .shares())
                .orElse(List.of());
        return shares.stream().collect(Collectors.toMap(TrySplits::code, ComputedShare::oneOff));
    }

    private static TriedShare share(ComputedShare share, Map<OrganisationCode, Money> before) {
        OrganisationCode code = code(share);
        return new TriedShare(code, share.oneOff(), share.yearly(), before.get(code), share.capped());
    }

    private static OrganisationCode code(ComputedShare share) {
        return share.position().code();
    }
}
