package dk.splejs.insight;

import dk.splejs.financing.Derivation;
import dk.splejs.financing.ShareFigures;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one organisation's share in one round came about, as one reader may see it.
 *
 * @param figures what it was weighed by for the one-off cost
 * @param yearlyFigures what it was weighed by for the yearly cost
 * @param amount the share of the one-off cost
 * @param yearlyAmount the share of each year's cost
 * @param oneOff the steps to the share; where ceilings are hidden, the steps of the split by the key alone
 * @param yearly the steps to the share of each year
 * @param hidden whether ceilings that the reader may not see may have changed the share
 * @param answered the organisation's terms and answer, for those who may see them
 * @param rounds all rounds in which it has a share, the newest first
 * @param names of all organisations
 */
public record ShareCalculation(
        ProposalView proposal,
        OrganisationCode code,
        RoundFacts facts,
        ShareFigures figures,
        ShareFigures yearlyFigures,
        Money amount,
        Money yearlyAmount,
        @Nullable Derivation oneOff,
        @Nullable Derivation yearly,
        boolean hidden,
        @Nullable ShareView answered,
        List<RoundNumber> rounds,
        Map<OrganisationCode, String> names) {

    public String organisationName() {
        return nameOf(code);
    }

    /** Whether the steps lead to the share; the split by the key alone need not, where there are ceilings. */
    public boolean derived() {
        return oneOff != null && oneOff.amount().equals(amount);
    }

    /** Whether the reader may know that the organisation pays its ceiling. */
    public boolean knownToBeCapped() {
        return answered != null && answered.capped();
    }

    public String namesOf(List<OrganisationCode> codes) {
        return String.join(", ", codes.stream().map(this::nameOf).toList());
    }

    private String nameOf(OrganisationCode organisation) {
        return names.getOrDefault(organisation, organisation.value());
    }
}
