package dk.splejs.lifecycle.duty;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a budget holder knows beside the share itself: what the organisation gains, and what will hold later. */
@Component
class ShareBackground {

    private final BenefitFacts benefit;
    private final EstimateTermsFacts terms;

    ShareBackground(BenefitFacts benefit, EstimateTermsFacts terms) {
        this.benefit = benefit;
        this.terms = terms;
    }

    Map<String, Object> of(DutyContext task) {
        Map<String, Object> facts = new LinkedHashMap<>(terms.of(task.proposal()));
        facts.put("businessCase", benefit.of(task.proposal(), task.requireOrganisation()));
        return facts;
    }
}
