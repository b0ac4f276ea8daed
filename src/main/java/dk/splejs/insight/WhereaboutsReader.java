package dk.splejs.insight;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.TaskDesk;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine where a proposal is. */
@Component
class WhereaboutsReader {

    private final TaskDesk desk;
    private final ProcessProgress progress;
    private final NameOrder order;
    private final Clock clock;

    WhereaboutsReader(TaskDesk desk, ProcessProgress progress, NameOrder order, Clock clock) {
        this.desk = desk;
        this.progress = progress;
        this.order = order;
        this.clock = clock;
    }

    Whereabouts of(ProposalView proposal, @Nullable Actor reader) {
        Progress reached = progress.of(proposal.id());
        List<OpenStep> steps = proposal.phase().ended() ? List.of() : desk.openSteps(proposal.id());
        boolean operates = reader != null && (reader.has(Role.COORDINATOR) || reader.has(Role.ADMIN));
        return new Whereabouts(
                groups(steps, reader),
                PathStep.path(proposal.phase(), reached),
                sorted(reached.active()),
                sorted(reached.done()),
                operates ? reached.processInstanceId() : null);
    }

    /** The open step of this kind that waits for this organisation. */
    Optional<StepLine> step(ProposalView proposal, String taskKey, OrganisationCode code, Actor reader) {
        return desk.openSteps(proposal.id()).stream()
                .filter(step -> step.taskKey().equals(taskKey) && code.equals(step.organisation()))
                .map(step -> line(step, Map.of(), reader))
                .findFirst();
    }

    private List<StepGroup> groups(List<OpenStep> steps, @Nullable Actor reader) {
        Map<OrganisationCode, String> names = order.names();
        Map<String, List<StepLine>> byTask = new LinkedHashMap<>();
        for (OpenStep step : steps) {
            byTask.computeIfAbsent(step.taskKey(), key -> new ArrayList<>()).add(line(step, names, reader));
        }
        return byTask.values().stream().map(StepGroup::new).toList();
    }

    private StepLine line(OpenStep step, Map<OrganisationCode, String> names, @Nullable Actor reader) {
        String name = step.organisation() == null ? null : names.get(step.organisation());
        return new StepLine(step, name, isHolder(reader, step.holder()), step.isOverdue(clock.instant()));
    }

    private static boolean isHolder(@Nullable Actor reader, String group) {
        return reader != null
                && reader.memberships().stream().anyMatch(held -> held.groupId().equals(group));
    }

    private static List<String> sorted(Set<String> elements) {
        return elements.stream().sorted().toList();
    }
}
