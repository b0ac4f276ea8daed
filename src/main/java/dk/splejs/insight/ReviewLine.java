package dk.splejs.insight;

import dk.splejs.review.Criteria;
import dk.splejs.review.ReviewView;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One organisation's review with its name. */
public record ReviewLine(ReviewView review, String organisationName) {

    private static final String NONE = "–";

    /** Relevance, feasibility and urgency, {@code 5 / 4 / –}. */
    public String marks() {
        if (review.answer() == null) {
            return NONE;
        }
        Criteria criteria = review.answer().criteria();
        return Stream.of(criteria.relevance(), criteria.feasibility(), criteria.urgency())
                .map(mark -> mark == null ? NONE : mark.toString())
                .collect(Collectors.joining(" / "));
    }

    /** Hours a year that automation would free there; nothing where a figure is missing. */
    public @Nullable BigDecimal hours() {
        return review.answer() == null
                ? null
                : review.answer().volume().hoursPerYear().orElse(null);
    }
}
