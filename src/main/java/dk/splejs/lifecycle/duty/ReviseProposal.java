package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.Screenings;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The owner mends what the screening asked for. */
@Component
class ReviseProposal implements Duty {

    private final CommonFacts common;
    private final Proposals proposals;
    private final Screenings screenings;
    private final CurrentActor actor;

    ReviseProposal(CommonFacts common, Proposals proposals, Screenings screenings, CurrentActor actor) {
        this.common = common;
        this.proposals = proposals;
        this.screenings = screenings;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ReviseProposal";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        ProposalView proposal = proposals.require(context.proposal());
        Map<String, Object> facts = common.of(proposal);
        String reason = screenings.latest(context.proposal()).orElseThrow().reason();
        facts.put("returnReason", reason == null ? "" : reason);
        facts.putAll(proposals.requireContent(context.proposal()).toAnswers());
        return facts;
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        proposals.revise(actor.require(), context.proposal(), ProposalContent.from(answers));
    }
}
