package dk.splejs.benefit;

import dk.splejs.proposal.SuitabilityAnswer;
import dk.splejs.proposal.SuitabilityQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the nine answers: Σ w·s / Σ w over the questions that are answered.
 *
 * @param weights of all questions, none negative
 * @param minimumCoverage percent of the weight that must be answered
 */
public record SuitabilityScale(Map<SuitabilityQuestion, BigDecimal> weights, int minimumCoverage) {

    /** Raised whenever the same answers would give another score. */
    public static final String RULE_VERSION = "1";

    /** The more of these, the less fit. */
    private static final Set<SuitabilityQuestion> AGAINST =
            EnumSet.of(SuitabilityQuestion.PROFESSIONAL_JUDGEMENT, SuitabilityQuestion.FREQUENT_CHANGE);

    private static final int BEST = 3;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    public SuitabilityScale {
        weights = Map.copyOf(weights);
        if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)
                || sum(weights.values()).signum() == 0) {
            throw new IllegalArgumentException("splejs.benefit.suitability-weights: not negative, and one above 0");
        }
    }

    /** A question that is not named weighs 1. */
    public static SuitabilityScale of(Map<SuitabilityQuestion, BigDecimal> named, int minimumCoverage) {
        Map<SuitabilityQuestion, BigDecimal> weights = new EnumMap<>(SuitabilityQuestion.class);
        for (SuitabilityQuestion question : SuitabilityQuestion.values()) {
            weights.put(question, named.getOrDefault(question, BigDecimal.ONE));
        }
        return new SuitabilityScale(weights, minimumCoverage);
    }

    public Suitability assess(Map<SuitabilityQuestion, SuitabilityAnswer> answers) {
        List<SuitabilityQuestion> answered = weights.keySet().stream()
                .filter(question -> points(question, answers.get(question)) != null)
                .toList();
        BigDecimal weight = sum(answered.stream().map(this::weight).toList());
        int coverage = percent(weight, sum(weights.values()), RoundingMode.FLOOR);
        boolean enough = coverage >= minimumCoverage && weight.signum() > 0;
        return new Suitability(
                RULE_VERSION,
                enough ? (Integer) score(answers, answered, weight) : null,
                coverage,
                minimumCoverage,
                answered.size(),
                weights.size());
    }

    private int score(
            Map<SuitabilityQuestion, SuitabilityAnswer> answers,
            Collection<SuitabilityQuestion> answered,
            BigDecimal weight) {
        BigDecimal reached = BigDecimal.ZERO;
        for (SuitabilityQuestion question : answered) {
            Integer points = points(question, answers.get(question));
            reached = points == null ? reached : reached.add(weight(question).multiply(BigDecimal.valueOf(points)));
        }
        return percent(reached, weight.multiply(BigDecimal.valueOf(BEST)), RoundingMode.HALF_UP);
    }

    private BigDecimal weight(SuitabilityQuestion question) {
        return weights.getOrDefault(question, BigDecimal.ZERO);
    }

    private static @Nullable Integer points(SuitabilityQuestion question, @Nullable SuitabilityAnswer answer) {
        Integer degree = answer == null ? null : degree(answer);
        return degree != null && AGAINST.contains(question) ? (Integer) (BEST - degree) : degree;
    }

    private static @Nullable Integer degree(SuitabilityAnswer answer) {
        return switch (answer) {
            case HIGH -> BEST;
            case SOME -> 2;
            case LITTLE -> 1;
            case NOT_AT_ALL -> 0;
            case DONT_KNOW -> null;
        };
    }

    private static int percent(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part.multiply(FULL).divide(whole, 0, rounding).intValueExact();
    }

    private static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
