package dk.splejs.lifecycle.duty;

import dk.splejs.approval.ApprovalDecision;
import dk.splejs.approval.Approvals;
import dk.splejs.form.Answers;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The board, or the secretariat for small things, decides. */
@Component
class ApproveProposal implements Duty {

    private final ApprovalFacts facts;
    private final Approvals approvals;
    private final CurrentActor actor;

    ApproveProposal(ApprovalFacts facts, Approvals approvals, CurrentActor actor) {
        this.facts = facts;
        this.approvals = approvals;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ApproveProposal";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context.proposal());
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        approvals.decide(context.proposal(), actor.require(), ApprovalDecision.from(answers));
    }
}
