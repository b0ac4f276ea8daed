package dk.splejs.insight;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.Step;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One step of a split, for its reader.
 *
 * @param kind divided, capped, rounded or uncovered; the text is {@code insight.calculation.step.<kind>}
 * @param among how many it concerns
 * @param weight the sum of weights that an amount is divided by
 * @param names those whom it concerns, where the step names them
 */
public record SplitStep(String kind, Money amount, int among, BigDecimal weight, List<String> names) {

    static List<SplitStep> of(CostSplit split, Map<OrganisationCode, String> names) {
        return split.steps().stream().map(step -> of(step, names)).toList();
    }

    private static SplitStep of(Step step, Map<OrganisationCode, String> names) {
        if (step instanceof Step.Divided divided) {
            return new SplitStep("divided", divided.amount(), divided.among(), divided.weight(), List.of());
        }
        if (step instanceof Step.Capped capped) {
            return named("capped", capped.amount(), capped.codes().stream().map(code -> name(code.value(), names)));
        }
        if (step instanceof Step.Rounded rounded) {
            return named(
                    "rounded", rounded.leftOver(), rounded.codes().stream().map(code -> name(code.value(), names)));
        }
        return new SplitStep("uncovered", ((Step.Uncovered) step).gap(), 0, BigDecimal.ZERO, List.of());
    }

    private static SplitStep named(String kind, Money amount, Stream<String> names) {
        List<String> all = names.toList();
        return new SplitStep(kind, amount, all.size(), BigDecimal.ZERO, all);
    }

    private static String name(String code, Map<OrganisationCode, String> names) {
        return names.getOrDefault(new OrganisationCode(code), code);
    }
}
