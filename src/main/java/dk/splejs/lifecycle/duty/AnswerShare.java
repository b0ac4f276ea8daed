package dk.splejs.lifecycle.duty;

import dk.splejs.financing.Financing;
import dk.splejs.financing.ShareAnswer;
import dk.splejs.form.Answers;
import dk.splejs.security.CurrentActor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A budget holder answers the organisation's share. */
@Component
class AnswerShare implements Duty {

    private final ShareFacts facts;
    private final ShareBackground background;
    private final Financing financing;
    private final CurrentActor actor;

    AnswerShare(ShareFacts facts, ShareBackground background, Financing financing, CurrentActor actor) {
        this.facts = facts;
        this.background = background;
        this.financing = financing;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_AnswerShare";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        Map<String, Object> shown = new LinkedHashMap<>(facts.of(context));
        shown.putAll(background.of(context));
        return shown;
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        financing.answer(context.proposal(), context.requireOrganisation(), actor.require(), ShareAnswer.from(answers));
    }
}
