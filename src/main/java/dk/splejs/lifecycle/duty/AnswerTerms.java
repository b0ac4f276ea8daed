package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.participation.Changes;
import dk.splejs.participation.TermsAnswer;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A budget holder says yes or no to the terms on which the organisation would join a solution or leave it. */
@Component
class AnswerTerms implements Duty {

    private final TermsFacts facts;
    private final Changes changes;
    private final CurrentActor actor;

    AnswerTerms(TermsFacts facts, Changes changes, CurrentActor actor) {
        this.facts = facts;
        this.changes = changes;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_AnswerTerms";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context);
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        changes.answer(context.proposal(), context.requireOrganisation(), actor.require(), TermsAnswer.from(answers));
    }
}
