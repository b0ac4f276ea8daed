package dk.splejs.benefit;

import org.jspecify.annotations.Nullable;

/**
 * How fit a process is for automation, by the answers of its owner.
 *
 * @param ruleVersion by which it was computed
 * @param score 0 to 100; nothing when too few questions are answered
 * @param coverage percent of the questions, by weight, that are answered
 * @param minimumCoverage how much it takes for a score
 * @param answered how many questions are; "don't know" is no answer
 * @param questions how many are asked
 */
public record Suitability(
        String ruleVersion, @Nullable Integer score, int coverage, int minimumCoverage, int answered, int questions) {}
