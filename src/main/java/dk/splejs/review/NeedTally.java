package dk.splejs.review;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sums over all reviews of one proposal. */
record NeedTally(
        long invited,
        long answered,
        long withNeed,
        long interested,
        long measured,
        @Nullable Long minutesPerYear) {

    private static final long MINUTES_PER_HOUR = 60;

    static NeedTally of(Collection<Review> reviews) {
        List<Review> inNeed = reviews.stream().filter(Review::hasNeed).toList();
        List<Long> minutes = inNeed.stream()
                .map(Review::minutesPerYear)
                .filter(Objects::nonNull)
                .toList();
        return new NeedTally(
                reviews.size(),
                reviews.stream().filter(Review::isAnswered).count(),
                inNeed.size(),
                inNeed.stream().filter(Review::wouldPay).count(),
                minutes.size(),
                minutes.isEmpty()
                        ? null
                        : (Long) minutes.stream().mapToLong(Long::longValue).sum());
    }

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
