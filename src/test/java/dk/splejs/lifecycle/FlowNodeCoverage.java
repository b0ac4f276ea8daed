package dk.splejs.lifecycle;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** How many of a diagram's flow nodes the process instances of this database have passed, by the engine's own history. */
@Component
class FlowNodeCoverage {

    private final RepositoryService repository;
    private final HistoryService history;

    FlowNodeCoverage(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** Whole percent, rounded down; prints what is missing. */
    int percentOf(String process) {
        Set<String> nodes = nodes(process);
        Set<String> missing = new TreeSet<>(nodes);
        missing.removeAll(passed(process));
        int percent = 100 * (nodes.size() - missing.size()) / nodes.size();
        System.out.printf(
                "Flow-node coverage of %s: %d of %d (%d %%), missing: %s%n",
                process, nodes.size() - missing.size(), nodes.size(), percent, missing);
        return percent;
    }

    private Set<String> nodes(String process) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
    }

    private Set<String> passed(String process) {
        return history.createHistoricActivityInstanceQuery().list().stream()
                .filter(activity -> activity.getProcessDefinitionKey().equals(process))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }
}
