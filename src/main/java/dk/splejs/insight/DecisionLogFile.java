package dk.splejs.insight;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;

/**
 * A decision log as one reader may have it; docs/security-log.md says how to check it.
 *
 * @param proposal the proposal's id, which goes into every hash
 * @param start what the first line follows
 * @param lines all of them, in order
 */
public record DecisionLogFile(UUID proposal, String reference, String start, List<DecisionLogLine> lines) {

    @JsonProperty
    public String format() {
        return "splejs-decision-log/1";
    }
}
