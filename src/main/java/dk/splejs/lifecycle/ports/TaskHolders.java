package dk.splejs.lifecycle.ports;

import dk.splejs.proposal.ProposalId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which proposal each of many tasks is about and which group holds it, in one statement. The engine's own interface
 * would ask for each task on its own.
 */
@Component
class TaskHolders {

    private static final String SELECT = """
            select t.ID_ as task_id, e.BUSINESS_KEY_ as proposal, min(l.GROUP_ID_) as held_by
            from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
            where t.ID_ in (:tasks)
            group by t.ID_, e.BUSINESS_KEY_
            """;

    private final JdbcClient jdbc;

    TaskHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One task's proposal and the group that holds it. */
    record Holder(String taskId, ProposalId proposal, String group) {}

    Map<String, Holder> of(Collection<Task> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        List<String> ids = tasks.stream().map(Task::getId).toList();
        return jdbc
                .sql(SELECT)
                .param("tasks", ids)
                .query((row, number) -> new Holder(
                        row.getString("task_id"), ProposalId.of(row.getString("proposal")), row.getString("held_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(Holder::taskId, holder -> holder));
    }
}
