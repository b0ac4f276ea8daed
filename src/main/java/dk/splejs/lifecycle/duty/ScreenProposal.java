package dk.splejs.lifecycle.duty;

import dk.splejs.form.Answers;
import dk.splejs.proposal.ScreeningDecision;
import dk.splejs.proposal.Screenings;
import dk.splejs.security.CurrentActor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The coordinator's first check. */
@Component
class ScreenProposal implements Duty {

    private final ScreeningFacts facts;
    private final SuitabilityFacts suitability;
    private final Screenings screenings;
    private final CurrentActor actor;

    ScreenProposal(ScreeningFacts facts, SuitabilityFacts suitability, Screenings screenings, CurrentActor actor) {
        this.facts = facts;
        this.suitability = suitability;
        this.screenings = screenings;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_ScreenProposal";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        Map<String, Object> shown = new LinkedHashMap<>(facts.of(context.proposal()));
        shown.put("suitability", suitability.of(context.proposal()));
        return shown;
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        screenings.decide(context.proposal(), actor.require(), ScreeningDecision.from(answers));
    }
}
