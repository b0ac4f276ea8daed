package dk.splejs.lifecycle.duty;

import dk.splejs.costing.EstimateView;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.proposal.ProposalId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands in the estimate beside the amounts, and is part of what a budget holder says yes to: terms and own hours. */
@Component
class EstimateTermsFacts {

    private final Estimates estimates;
    private final InKindFacts inKind;
    private final Words words;

    EstimateTermsFacts(Estimates estimates, InKindFacts inKind, Words words) {
        this.estimates = estimates;
        this.inKind = inKind;
        this.words = words;
    }

    Map<String, Object> of(ProposalId proposal) {
        EstimateView estimate = estimates.require(proposal);
        JoiningTerms terms = estimate.joiningTerms();
        return Map.of(
                "joiningLate", words.of("costing.joining.late." + terms.creditedTo(), terms.writeOffYears()),
                "leavingLater", words.of("costing.joining.leaving." + terms.exitRule(), terms.noticeMonths()),
                "ownHours", inKind.of(estimate));
    }
}
