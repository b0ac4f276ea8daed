package dk.splejs.costing.web;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong, so that all of it can be told at once; of thousands the first ones are enough. */
final class Faults {

    private static final int MOST = 50;

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    /**
     * Ends the reading.
     *
     * @throws QuestionRejected when anything was wrong
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw QuestionRejected.unreadable(found);
        }
    }
}
