package dk.splejs.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviews of a proposal, as one reader may see them.
 *
 * @param round nothing before the reviews begin
 * @param need the sums over all reviews; nothing for readers who may not see the others' answers
 * @param reviews those that the reader may see, by organisation code
 */
public record ReviewOverview(
        @Nullable ReviewRoundView round, @Nullable NeedSummary need, List<ReviewView> reviews) {

    static final ReviewOverview EMPTY = new ReviewOverview(null, null, List.of());

    public ReviewOverview {
        reviews = List.copyOf(reviews);
    }
}
