package dk.splejs.lifecycle.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a budget holder knows beside the share itself: what the organisation gains, and what will hold later. */
@Component
class ShareBackground {

    private final BenefitFacts benefit;
    private final JoiningFacts joining;

    ShareBackground(BenefitFacts benefit, JoiningFacts joining) {
        this.benefit = benefit;
        this.joining = joining;
    }

    Map<String, Object> of(DutyContext task) {
        Map<String, Object> facts = new LinkedHashMap<>(joining.of(task.proposal()));
        facts.put("businessCase", benefit.of(task.proposal(), task.requireOrganisation()));
        return facts;
    }
}
