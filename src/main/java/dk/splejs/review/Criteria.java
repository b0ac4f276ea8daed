package dk.splejs.review;

import dk.splejs.form.Answers;
import org.jspecify.annotations.Nullable;

/** The reviewer's marks from 0 to 5; nothing where the reviewer gave none. */
public record Criteria(
        @Nullable Integer relevance,
        @Nullable Integer feasibility,
        @Nullable Integer urgency) {

    public static final int HIGHEST = 5;

    public Criteria {
        check(relevance);
        check(feasibility);
        check(urgency);
    }

    static Criteria from(Answers answers) {
        return new Criteria(
                answers.optionalInteger("relevance").orElse(null),
                answers.optionalInteger("feasibility").orElse(null),
                answers.optionalInteger("urgency").orElse(null));
    }

    private static void check(@Nullable Integer mark) {
        if (mark != null && (mark < 0 || mark > HIGHEST)) {
            throw new IllegalArgumentException("A mark is from 0 to " + HIGHEST);
        }
    }
}
