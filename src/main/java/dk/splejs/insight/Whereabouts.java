package dk.splejs.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal is now, who holds it, since when and until when.
 *
 * @param groups the open steps, those with the earliest deadline first
 * @param path the steps every proposal takes, with how far this one is
 * @param active ids of the elements to mark in the diagrams
 * @param done ids of the elements that were passed
 * @param processInstanceId the instance in Cockpit, for those who may see it there
 */
public record Whereabouts(
        List<StepGroup> groups,
        List<PathStep> path,
        List<String> active,
        List<String> done,
        @Nullable String processInstanceId) {

    /** Whether the organisations are being asked to pay. */
    public boolean financing() {
        return active.contains("CallActivity_Financing");
    }

    /** All open steps, one by one. */
    public List<StepLine> steps() {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }
}
