package dk.splejs.lifecycle.engine;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.ConfigurablePropertyAccessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tasklist's ready-made filters. What moves in them (who asks, what time it is) is filled in when they run, so that no
 * filter needs an expression and the engine's expressions in queries can stay switched off.
 */
@Component
class ReadyMadeFilters {

    /** One filter: its name and its place in Tasklist. */
    private enum Ready {
        MINE("Mine opgaver", 0),
        ORGANISATION("Min organisations opgaver", 1),
        OVERDUE("Over frist", 2);

        private final String label;
        private final int place;

        Ready(String label, int place) {
            this.label = label;
            this.place = place;
        }
    }

    private static final String MARK = "splejs";

    private final ObjectProvider<FilterService> filters;
    private final ObjectProvider<TaskService> tasks;
    private final ObjectProvider<IdentityService> identity;

    ReadyMadeFilters(
            ObjectProvider<FilterService> filters,
            ObjectProvider<TaskService> tasks,
            ObjectProvider<IdentityService> identity) {
        this.filters = filters;
        this.tasks = tasks;
        this.identity = identity;
    }

    /** Creates the filters that are not there yet and returns the ids of all of them. */
    List<String> ensure() {
        return List.of(Ready.values()).stream().map(this::ensure).toList();
    }

    private String ensure(Ready ready) {
        Filter existing = filters.getObject()
                .createTaskFilterQuery()
                .filterName(ready.label)
                .singleResult();
        return (existing == null ? filters.getObject().saveFilter(newFilter(ready)) : existing).getId();
    }

    private Filter newFilter(Ready ready) {
        Map<String, Object> properties = Map.of(MARK, ready.name(), "priority", ready.place, "refresh", true);
        return filters.getObject()
                .newTaskFilter(ready.label)
                .setProperties(properties)
                .setQuery(tasks.getObject().createTaskQuery().active());
    }

    /** Adds the moving part to the query of a filter that is about to run. */
    void narrow(ConfigurablePropertyAccessor execution) {
        String filterId = (String) execution.getPropertyValue("filterId");
        Filter filter = filterId == null
                ? null
                : Context.getCommandContext().getFilterManager().findFilterById(filterId);
        Authentication person = identity.getObject().getCurrentAuthentication();
        if (filter != null && person != null && filter.getProperties().get(MARK) instanceof String ready) {
            TaskQuery query = (TaskQuery) execution.getPropertyValue("extendingQuery");
            execution.setPropertyValue("extendingQuery", narrow(Ready.valueOf(ready), person, query));
        }
    }

    private TaskQuery narrow(Ready ready, Authentication person, @Nullable TaskQuery extending) {
        TaskQuery query = extending == null ? tasks.getObject().createTaskQuery() : extending;
        return switch (ready) {
            case MINE -> query.taskAssignee(person.getUserId());
            case ORGANISATION -> query.taskCandidateGroupIn(groupsOf(person)).includeAssignedTasks();
            case OVERDUE ->
                query.taskCandidateGroupIn(groupsOf(person))
                        .includeAssignedTasks()
                        .dueBefore(Date.from(ClockUtil.getCurrentTime().toInstant()));
        };
    }

    private static List<String> groupsOf(Authentication person) {
        return person.getGroupIds() == null || person.getGroupIds().isEmpty() ? List.of("-") : person.getGroupIds();
    }
}
