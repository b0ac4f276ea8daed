package dk.splejs.lifecycle.duty;

import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.form.Answers;
import dk.splejs.security.CurrentActor;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The cost analyst prices the solution and chooses how to split the bill. */
@Component
class EstimateCost implements Duty {

    private final EstimationFacts facts;
    private final Estimates estimates;
    private final CurrentActor actor;

    EstimateCost(EstimationFacts facts, Estimates estimates, CurrentActor actor) {
        this.facts = facts;
        this.estimates = estimates;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return "Task_EstimateCost";
    }

    @Override
    public Map<String, Object> facts(DutyContext context) {
        return facts.of(context.proposal());
    }

    @Override
    public void fulfil(DutyContext context, Answers answers) {
        estimates.record(context.proposal(), actor.require(), NewEstimate.from(answers));
    }
}
