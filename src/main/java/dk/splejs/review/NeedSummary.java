package dk.splejs.review;

import org.jspecify.annotations.Nullable;

/**
 * What a review round showed, for all organisations together.
 *
 * @param invited organisations that were asked
 * @param answered of them, those that answered
 * @param withNeed of them, those that have the need, wholly or partly
 * @param interested of those with the need, the ones that would co-finance
 * @param hoursPerYear hours of work that could be automated, over those with the need who stated their volume; nothing when none did
 * @param volumeMissing of those with the need, the ones that did not state their volume; they are not counted as 0 hours
 * @param extensions how often the round has been extended
 * @param overruledTo what the coordinator decided against the table, if so
 */
public record NeedSummary(
        int invited,
        int answered,
        int withNeed,
        int interested,
        @Nullable Long hoursPerYear,
        int volumeMissing,
        int extensions,
        @Nullable NeedOutcome overruledTo) {}
