package dk.splejs.lifecycle.duty;

import dk.splejs.benefit.Suitability;
import dk.splejs.benefit.SuitabilityScale;
import dk.splejs.proposal.ProposalView;
import org.springframework.stereotype.Component;

/** How fit for automation a process is, in one line. */
@Component
class SuitabilityFacts {

    private final SuitabilityScale scale;
    private final Words words;

    SuitabilityFacts(SuitabilityScale scale, Words words) {
        this.scale = scale;
        this.words = words;
    }

    String of(ProposalView proposal) {
        Suitability suitability = scale.assess(proposal.content().suitability());
        return suitability.score() == null
                ? words.of("benefit.suitability.unknown", suitability.answered(), suitability.questions())
                : words.of(
                        "benefit.suitability.score",
                        suitability.score(),
                        suitability.answered(),
                        suitability.questions());
    }
}
