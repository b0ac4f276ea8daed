package dk.splejs.costing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.splejs.costing.ParticipantCode;
import dk.splejs.costing.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a split.
 *
 * @param step {@code divided}, {@code capped}, {@code rounded} or {@code uncovered}
 * @param amount in kroner
 * @param among how many an amount is divided among
 * @param weight the sum of their weights
 * @param codes who is capped, or gets one of the øre left over
 * @param text the same as a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepJson(
        String step,
        String amount,
        @Nullable Integer among,
        @Nullable String weight,
        @Nullable List<String> codes,
        String text) {

    static StepJson of(Step step, String text) {
        if (step instanceof Step.Divided divided) {
            String weight = divided.weight().toPlainString();
            return new StepJson("divided", divided.amount().toString(), divided.among(), weight, null, text);
        }
        if (step instanceof Step.Capped capped) {
            return new StepJson("capped", capped.amount().toString(), null, null, values(capped.codes()), text);
        }
        if (step instanceof Step.Rounded rounded) {
            return new StepJson("rounded", rounded.leftOver().toString(), null, null, values(rounded.codes()), text);
        }
        return new StepJson("uncovered", ((Step.Uncovered) step).gap().toString(), null, null, null, text);
    }

    static List<String> values(List<ParticipantCode> codes) {
        return codes.stream().map(ParticipantCode::value).toList();
    }
}
