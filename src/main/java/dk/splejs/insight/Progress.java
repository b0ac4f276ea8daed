package dk.splejs.insight;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the tokens are and were.
 *
 * @param active ids of the elements in the diagrams that wait now, {@code Task_ReviewProposal}
 * @param done ids of the elements that were passed at least once
 * @param processInstanceId the instance to open in Cockpit; none once it has ended or before it started
 */
public record Progress(
        Set<String> active, Set<String> done, @Nullable String processInstanceId) {

    public Progress {
        active = Set.copyOf(active);
        done = Set.copyOf(done);
    }
}
