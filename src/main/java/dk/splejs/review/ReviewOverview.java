package dk.splejs.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a proposal, as one reader may see them.
 *
 * @param round nothing before the reviews begin
 * @param invited how many were asked
 * @param answered how many of them have answered
 * @param need the sums over all reviews; nothing for readers who may not see the others' answers
 * @param reviews those that the reader may see, by organisation code
 */
public record ReviewOverview(
        @Nullable ReviewRoundView round,
        int invited,
        int answered,
        @Nullable NeedSummary need,
        List<ReviewView> reviews) {

    static final ReviewOverview EMPTY = new ReviewOverview(null, 0, 0, null, List.of());

    public ReviewOverview {
        reviews = List.copyOf(reviews);
    }
}
