package dk.splejs.lifecycle.duty;

import dk.splejs.costing.EstimateView;
import dk.splejs.costing.InKindLine;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The hours that the participants spend themselves, line by line and summed. */
@Component
class InKindFacts {

    private final Words words;

    InKindFacts(Words words) {
        this.words = words;
    }

    /** Empty where there are none. */
    String of(EstimateView estimate) {
        return estimate.inKind().isEmpty()
                ? ""
                : Stream.concat(estimate.inKind().stream().map(this::line), Stream.of(sum(estimate)))
                        .collect(Collectors.joining("\n"));
    }

    private String line(InKindLine line) {
        return words.of(
                "lifecycle.fact.inKind.line",
                line.label(),
                words.number(line.hours()),
                words.of("costing.inKind." + line.kind()));
    }

    private String sum(EstimateView estimate) {
        return words.of(
                "lifecycle.fact.inKind.sum",
                words.number(estimate.ownHoursOnce()),
                words.number(estimate.ownHoursYearly()));
    }
}
