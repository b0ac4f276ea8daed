package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.proposal.MergeAnswer;
import dk.splejs.proposal.Merges;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The owner says whether the proposal may become part of another one. */
@Component
class ConsentToMerge implements Duty {

    private final MergeFacts facts;
    private final Merges merges;
    private final CurrentActor actor;

    ConsentToMerge(MergeFacts facts, Merges merges, CurrentActor actor) {
        this.facts = facts;
        this.merges = merges;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ConsentToMerge";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context);
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        merges.answer(actor.require(), context.proposal(), MergeAnswer.from(answers));
    }
}
