package dk.splejs.review;

import org.jspecify.annotations.Nullable;

/** The sums over all reviews of one proposal, as the database makes them. */
record NeedTally(
        long invited,
        long answered,
        long withNeed,
        long interested,
        long measured,
        @Nullable Long minutesPerYear) {

    private static final long MINUTES_PER_HOUR = 60;

    NeedSummary summary(Round round) {
        return new NeedSummary(
                Math.toIntExact(invited),
                Math.toIntExact(answered),
                Math.toIntExact(withNeed),
                Math.toIntExact(interested),
                minutesPerYear == null ? null : hours(minutesPerYear),
                Math.toIntExact(withNeed - measured),
                round.view().extensions(),
                round.view().overruledTo());
    }

    private static long hours(long minutes) {
        return (minutes + MINUTES_PER_HOUR / 2) / MINUTES_PER_HOUR;
    }
}
