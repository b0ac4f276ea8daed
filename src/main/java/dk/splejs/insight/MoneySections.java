package dk.splejs.insight;

import dk.splejs.proposal.ProposalView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a solution costs and what it gives back. */
@Component
class MoneySections {

    private final CostSections costs;
    private final BenefitSections benefits;

    MoneySections(CostSections costs, BenefitSections benefits) {
        this.costs = costs;
        this.benefits = benefits;
    }

    Optional<CostSection> costs(ProposalView proposal, CaseReader reader) {
        return costs.of(proposal.id(), reader);
    }

    BenefitSection benefit(
            ProposalView proposal, CaseReader reader, @Nullable ReviewSection reviewed, @Nullable CostSection priced) {
        return benefits.of(proposal, reader, reviewed, priced);
    }
}
