package dk.splejs.insight;

import dk.splejs.costing.CostSplit;
import dk.splejs.financing.Calculation;
import dk.splejs.financing.ExplainedRound;
import dk.splejs.financing.RoundView;
import dk.splejs.financing.ShareView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Rounds for their readers. Whoever may not see ceilings is shown the plain split, which follows from figures and shares
 * that they may see, and never a step that follows from somebody's ceiling or condition.
 */
@Component
class RoundSections {

    private final AccessRules rules;
    private final NameOrder names;

    RoundSections(AccessRules rules, NameOrder names) {
        this.rules = rules;
        this.names = names;
    }

    RoundSection section(ExplainedRound explained, CaseReader reader) {
        RoundFacts facts = RoundFacts.of(explained);
        boolean full = rules.mayReadCeilings(reader.actor(), reader.facts());
        Calculation calculation = explained.calculation();
        return new RoundSection(
                facts,
                lines(explained.round(), reader),
                sums(explained.round(), reader),
                calculation == null ? List.of() : steps(calculation, full || !facts.withinCeilings(), full),
                calculation == null || !full ? List.of() : steps(calculation.counted()),
                calculation == null || !full ? List.of() : dropped(calculation),
                !full && facts.withinCeilings());
    }

    private List<RoundLine> lines(RoundView round, CaseReader reader) {
        return names.lines(round.shares(), ShareView::code, (share, name) -> line(share, name, reader));
    }

    private RoundLine line(ShareView share, String name, CaseReader reader) {
        boolean withAnswer = rules.mayReadCeilingOf(share.code(), reader.actor(), reader.facts());
        return new RoundLine(share.code(), name, share.oneOff(), share.yearly(), withAnswer ? share : null);
    }

    private @Nullable AnswerSums sums(RoundView round, CaseReader reader) {
        return rules.mayReadCeilingSum(reader.actor(), reader.facts()) ? AnswerSums.of(round.shares()) : null;
    }

    /** All steps, or the one that is there whatever the ceilings are: the division of the whole by the key. */
    private List<SplitStep> steps(Calculation calculation, boolean all, boolean withCeilings) {
        Calculation.Splits splits = calculation.splits();
        if (splits == null) {
            return List.of();
        }
        List<SplitStep> steps = steps(withCeilings ? splits.oneOff() : splits.plain());
        return all ? steps : steps.subList(0, 1);
    }

    private List<SplitStep> steps(@Nullable CostSplit split) {
        return split == null ? List.of() : SplitStep.of(split, names.names());
    }

    private List<String> dropped(Calculation calculation) {
        Map<OrganisationCode, String> all = names.names();
        return calculation.dropped().stream()
                .map(code -> all.getOrDefault(code, code.value()))
                .toList();
    }
}
