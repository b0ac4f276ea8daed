package dk.splejs.lifecycle.duty;

import dk.splejs.proposal.Proposals;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a reviewer knows before answering: the proposal and until when, nobody else's answer. */
@Component
class ReviewFacts {

    private final CommonFacts common;
    private final Proposals proposals;
    private final Words words;

    ReviewFacts(CommonFacts common, Proposals proposals, Words words) {
        this.common = common;
        this.proposals = proposals;
        this.words = words;
    }

    Map<String, Object> of(DutyContext task) {
        Map<String, Object> facts = common.of(proposals.require(task.proposal()));
        facts.put("deadline", words.deadline(task.due()));
        return facts;
    }
}
