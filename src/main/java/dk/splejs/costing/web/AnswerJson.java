package dk.splejs.costing.web;

import dk.splejs.costing.CostSplit;
import dk.splejs.costing.SharedCost;
import java.util.List;
import java.util.Locale;

/**
 * The answer to a question, all amounts in kroner as text.
 *
 * @param shares of those who take part, by code; empty when nobody is left who could pay
 * @param gap what nobody pays
 * @param dropped those whose condition failed, by code
 * @param keySettings what the key depended on, {@code equalShare=0.40}; empty when it depends on nothing
 * @param ruleVersion changes whenever the same question could get another answer
 */
record AnswerJson(
        List<ShareJson> shares,
        String gap,
        List<String> dropped,
        boolean quorumMet,
        List<StepJson> steps,
        String keySettings,
        String ruleVersion) {

    static AnswerJson of(Calculator.Answer answer, StepWords words, Locale locale) {
        SharedCost cost = answer.cost();
        return new AnswerJson(
                cost.split().map(CostSplit::shares).orElse(List.of()).stream()
                        .map(ShareJson::of)
                        .toList(),
                cost.gap().toString(),
                StepJson.values(cost.dropped()),
                cost.quorumMet(),
                cost.split().map(CostSplit::steps).orElse(List.of()).stream()
                        .map(step -> StepJson.of(step, words.of(step, locale)))
                        .toList(),
                answer.question().key().settings(),
                CostSplit.RULE_VERSION);
    }
}
