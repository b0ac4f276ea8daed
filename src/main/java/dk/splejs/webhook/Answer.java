package dk.splejs.webhook;

import dk.splejs.outgoing.CallProblem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try.
 *
 * @param code of the answer, if there was one
 * @param problem why there was none
 */
record Answer(@Nullable Integer code, @Nullable CallProblem problem) {

    /** Those by which a server says that it can do nothing at all just now. */
    private static final Set<Integer> OUT_OF_ORDER = Set.of(429, 502, 503, 504);

    static Answer of(int code) {
        return new Answer(code, null);
    }

    static Answer none(CallProblem problem) {
        return new Answer(null, problem);
    }

    boolean isGood() {
        return code != null && code / 100 == 2;
    }

    /** Whether it is the receiver as a whole that takes nothing, so that other messages will fare no better now. */
    boolean isOfTheReceiver() {
        return code == null || OUT_OF_ORDER.contains(code);
    }
}
