package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a whole question takes, from weights to shares; not a test, docs/cost-split.md says how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CostSplitBenchmark {

    private static final DistributionKeys KEYS = new DistributionKeys(Splits.SETTINGS);
    private static final Quorum TWO = new Quorum.Participants(2);
    private static final Money BILLION = Splits.kroner("1000000000.00");

    @Param({"98", "1000", "10000"})
    private int participants;

    private List<Participant> plain;
    private List<Participant> limited;
    private List<Participant> chained;

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CostSplitBenchmark.class.getName())
                        .build())
                .run();
    }

    /** Plain ones; a third of them with a ceiling; and a chain in which each leaves because the one before did. */
    @Setup
    public void someoneIsThere() {
        Random random = new Random(42);
        plain = IntStream.range(0, participants)
                .mapToObj(n ->
                        Participant.of(new ParticipantCode("P" + n)).withInhabitants(500 + random.nextInt(700_000)))
                .toList();
        limited = plain.stream()
                .map(one -> random.nextInt(3) == 0 ? one.withCeiling(quotaLike(random)) : one)
                .toList();
        chained = IntStream.range(0, participants)
                .mapToObj(n -> plain.get(n).onlyIfAtLeast(n + 2))
                .toList();
    }

    @Benchmark
    public SharedCost byInhabitants() {
        return ask("inhabitants", plain);
    }

    @Benchmark
    public SharedCost mixedWithCeilings() {
        return ask("mixed", limited);
    }

    @Benchmark
    public SharedCost oneLeavesAfterAnother() {
        return ask("inhabitants", chained);
    }

    private static SharedCost ask(String key, List<Participant> participants) {
        return new CostQuestion(BILLION, KEYS.require(key), participants, TWO).answer();
    }

    private Money quotaLike(Random random) {
        return Money.ofOre(1 + random.nextLong(2 * BILLION.ore() / participants));
    }
}
