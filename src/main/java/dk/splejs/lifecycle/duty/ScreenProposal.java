package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.proposal.ScreeningDecision;
import dk.splejs.proposal.Screenings;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The coordinator's first check. */
@Component
class ScreenProposal implements Duty {

    private final ScreeningFacts facts;
    private final Screenings screenings;
    private final CurrentActor actor;

    ScreenProposal(ScreeningFacts facts, Screenings screenings, CurrentActor actor) {
        this.facts = facts;
        this.screenings = screenings;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ScreenProposal";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context.proposal());
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        screenings.decide(context.proposal(), actor.require(), ScreeningDecision.from(answers));
    }
}
