package dk.splejs.lifecycle.duty;

import dk.splejs.costing.Estimates;
import dk.splejs.costing.JoiningTerms;
import dk.splejs.proposal.ProposalId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What will hold for those who join later and those who leave: part of what a budget holder says yes to. */
@Component
class JoiningFacts {

    private final Estimates estimates;
    private final Words words;

    JoiningFacts(Estimates estimates, Words words) {
        this.estimates = estimates;
        this.words = words;
    }

    Map<String, Object> of(ProposalId proposal) {
        JoiningTerms terms = estimates.require(proposal).joiningTerms();
        return Map.of(
                "joiningLate", words.of("costing.joining.late." + terms.creditedTo(), terms.writeOffYears()),
                "leavingLater", words.of("costing.joining.leaving." + terms.exitRule(), terms.noticeMonths()));
    }
}
