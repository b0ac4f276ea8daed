package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.participation.ChangeDecision;
import dk.splejs.participation.Changes;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A coordinator confirms that an organisation joins a solution or leaves it. */
@Component
class ConfirmChange implements Duty {

    private final TermsFacts facts;
    private final Changes changes;
    private final CurrentActor actor;

    ConfirmChange(TermsFacts facts, Changes changes, CurrentActor actor) {
        this.facts = facts;
        this.changes = changes;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ConfirmChange";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context);
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        changes.decide(
                context.proposal(), context.requireOrganisation(), actor.require(), ChangeDecision.from(answers));
    }
}
