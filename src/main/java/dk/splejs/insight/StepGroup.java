package dk.splejs.insight;

import dk.splejs.worklist.OpenStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everybody with the same step to do: one line where the community waits, up to a hundred where all are asked. */
public record StepGroup(List<StepLine> lines) {

    public StepGroup {
        lines = List.copyOf(lines);
    }

    public OpenStep first() {
        return lines.get(0).step();
    }

    public boolean single() {
        return lines.size() == 1;
    }

    public int size() {
        return lines.size();
    }

    /** Since when the first of them has had it. */
    public Instant since() {
        return lines.stream()
                .map(line -> line.step().since())
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /** When the first deadline among them is. */
    public @Nullable Instant due() {
        return lines.stream()
                .map(line -> line.step().due())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    public boolean overdue() {
        return lines.stream().anyMatch(StepLine::overdue);
    }

    /** Those of them that the reader may do. */
    public List<StepLine> mine() {
        return lines.stream().filter(StepLine::mine).toList();
    }
}
