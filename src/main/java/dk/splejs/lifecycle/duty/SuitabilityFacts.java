package dk.splejs.lifecycle.duty;

import dk.splejs.benefit.Suitability;
import dk.splejs.benefit.SuitabilityScale;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import org.springframework.stereotype.Component;

/** How fit for automation a process is, in one line. */
@Component
class SuitabilityFacts {

    private final Proposals proposals;
    private final SuitabilityScale scale;
    private final Words words;

    SuitabilityFacts(Proposals proposals, SuitabilityScale scale, Words words) {
        this.proposals = proposals;
        this.scale = scale;
        this.words = words;
    }

    String of(ProposalId proposal) {
        Suitability suitability =
                scale.assess(proposals.require(proposal).content().suitability());
        return suitability.score() == null
                ? words.of("benefit.suitability.unknown", suitability.answered(), suitability.questions())
                : words.of(
                        "benefit.suitability.score",
                        suitability.score(),
                        suitability.answered(),
                        suitability.questions());
    }
}
