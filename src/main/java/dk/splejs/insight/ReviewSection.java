package dk.splejs.insight;

import dk.splejs.review.NeedSummary;
import dk.splejs.review.ReviewRoundView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reviews, as one reader may see them.
 *
 * @param invited how many were asked
 * @param answered how many of them answered
 * @param need what the answers come to; nothing for those who may not see the answers
 * @param lines the reviews that the reader may see, by the organisation's name
 */
public record ReviewSection(
        ReviewRoundView round,
        int invited,
        int answered,
        @Nullable NeedSummary need,
        List<ReviewLine> lines) {}
