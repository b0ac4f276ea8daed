package dk.splejs.review;

import dk.splejs.proposal.Volume;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Answers for tests. */
public final class ReviewAnswers {

    private static final Criteria GOOD = new Criteria(5, 4, 3);
    private static final Volume NOT_STATED = new Volume(null, null, null);

    private ReviewAnswers() {}

    /** 1 200 runs of 10 minutes, all of which can be automated: 200 hours a year. */
    public static ReviewAnswer interested(@Nullable Money ceiling) {
        return new ReviewAnswer(
                Need.SAME, GOOD, new Volume(1200, BigDecimal.TEN, 100), true, ceiling, "Vi er med", false);
    }

    public static ReviewAnswer needOnly() {
        return new ReviewAnswer(Need.PARTLY, GOOD, NOT_STATED, false, null, null, false);
    }

    public static ReviewAnswer noNeed() {
        return new ReviewAnswer(Need.NONE, new Criteria(null, null, null), NOT_STATED, false, null, null, false);
    }

    public static ReviewAnswer conflicted() {
        return new ReviewAnswer(Need.SAME, GOOD, NOT_STATED, false, null, "Vi er leverandør", true);
    }
}
