package dk.splejs.worklist;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What our pages need of the tasks in the engine. Someone else's task does not exist for a person. */
public interface TaskDesk {

    /** The open tasks that the person may do, earliest deadline first, at most {@code limit}. */
    List<OpenTask> tasksOf(Actor actor, TaskFilter filter, int offset, int limit);

    long countOf(Actor actor, TaskFilter filter);

    /** The task, if it is open and the person may do it. */
    Optional<OpenTask> find(Actor actor, String taskId);

    /** The person's open tasks in one proposal: more than one for somebody who speaks for several organisations. */
    List<OpenTask> tasksIn(Actor actor, ProposalId proposal);

    /** What the form of the task shows: facts and values filled in beforehand. */
    Map<String, Object> facts(Actor actor, String taskId);

    /**
     * Completes the task with what the form holds.
     *
     * @throws dk.splejs.form.FormRejected if the answer breaks a rule; nothing has changed then
     * @throws dk.splejs.security.SecondFactorMissing if the decision asks for two factors; nothing has changed then
     * @throws StepNotOpen if the task has been answered or closed meanwhile, or is not the person's
     */
    void complete(Actor actor, String taskId, Map<String, Object> submitted);

    /** Where a proposal waits now: a line for every open user task, earliest deadline first. */
    List<OpenStep> openSteps(ProposalId proposal);
}
