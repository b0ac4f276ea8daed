package dk.splejs.insight;

import dk.splejs.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round as one reader may see it.
 *
 * @param lines by the organisation's name
 * @param sums for those who may see them
 * @param steps how the shares came about, as far as the reader may know
 * @param counted the steps of the split of the answers that left the gap, for those who may see ceilings
 * @param dropped the names of those whose condition failed, for those who may see them
 * @param hidden whether there are ceilings that the reader may not see, so that steps may be left out
 */
public record RoundSection(
        RoundFacts facts,
        List<RoundLine> lines,
        @Nullable AnswerSums sums,
        List<SplitStep> steps,
        List<SplitStep> counted,
        List<String> dropped,
        boolean hidden) {

    public Money oneOff() {
        return Money.sum(lines.stream().map(RoundLine::oneOff).toList());
    }

    public Money yearly() {
        return Money.sum(lines.stream().map(RoundLine::yearly).toList());
    }

    /** Whether the reader sees what at least one organisation answered. */
    public boolean showsAnswers() {
        return lines.stream().anyMatch(line -> line.answered() != null);
    }
}
