package dk.splejs.lifecycle.duty;

import dk.splejs.participation.ChangeView;
import dk.splejs.participation.Changes;
import dk.splejs.proposal.Proposals;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** On what terms an organisation joins or leaves: what it pays or gets, and what that means to each of the others. */
@Component
class TermsFacts {

    private final CommonFacts common;
    private final Proposals proposals;
    private final Changes changes;
    private final TermsWords words;

    TermsFacts(CommonFacts common, Proposals proposals, Changes changes, TermsWords words) {
        this.common = common;
        this.proposals = proposals;
        this.changes = changes;
        this.words = words;
    }

    Map<String, Object> of(DutyContext task) {
        ChangeView change = changes.require(task.proposal(), task.requireOrganisation());
        Map<String, Object> facts = new LinkedHashMap<>(common.of(proposals.require(task.proposal())));
        facts.putAll(words.of(change));
        facts.put("participationUrl", words.page(task.proposal()));
        facts.put("deadline", words.deadline(task.due()));
        return facts;
    }
}
