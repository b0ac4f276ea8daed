package dk.splejs.lifecycle.ports;

import dk.splejs.lifecycle.duty.Duties;
import dk.splejs.lifecycle.duty.DutyContext;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.StepNotOpen;
import dk.splejs.worklist.TaskDesk;
import dk.splejs.worklist.TaskFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The engine's tasks for our own pages. A person's groups decide, as they do in Tasklist. */
@Component
class EngineTaskDesk implements TaskDesk {

    private final TaskQueries queries;
    private final TaskViews views;
    private final TaskCompletion completion;
    private final Duties duties;

    EngineTaskDesk(TaskQueries queries, TaskViews views, TaskCompletion completion, Duties duties) {
        this.queries = queries;
        this.views = views;
        this.completion = completion;
        this.duties = duties;
    }

    @Override
    public List<OpenTask> tasksOf(Actor actor, TaskFilter filter, int offset, int limit) {
        return views.tasks(queries.of(actor, filter).orderByDueDate().asc().listPage(offset, limit));
    }

    @Override
    public long countOf(Actor actor, TaskFilter filter) {
        return queries.of(actor, filter).count();
    }

    @Override
    public Optional<OpenTask> find(Actor actor, String taskId) {
        return views.tasks(queries.all(actor).taskId(taskId).list()).stream().findFirst();
    }

    @Override
    public List<OpenTask> tasksIn(Actor actor, ProposalId proposal) {
        return views.tasks(queries.all(actor)
                .processInstanceBusinessKey(proposal.toString())
                .list());
    }

    @Override
    public Map<String, Object> facts(Actor actor, String taskId) {
        OpenTask task = require(actor, taskId);
        return duties.of(task.taskKey())
                .facts(new DutyContext(task.proposal(), queries.organisationOf(task), task.due()));
    }

    @Override
    public void complete(Actor actor, String taskId, Map<String, Object> submitted) {
        OpenTask task = require(actor, taskId);
        completion.complete(actor, task.taskId(), submitted);
    }

    @Override
    public List<OpenStep> openSteps(ProposalId proposal) {
        return views.steps(proposal);
    }

    private OpenTask require(Actor actor, String taskId) {
        return find(actor, taskId).orElseThrow(() -> new StepNotOpen(taskId));
    }
}
