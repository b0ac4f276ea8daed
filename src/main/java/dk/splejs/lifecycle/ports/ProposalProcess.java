package dk.splejs.lifecycle.ports;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalLifecycle;
import dk.splejs.review.ReviewRound;
import dk.splejs.worklist.StepNotOpen;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The process of a proposal: its start, and the messages that people send to it. */
@Component
class ProposalProcess implements ProposalLifecycle, ReviewRound {

    static final String KEY = "ProposalProcess";

    private static final String MERGED = "Message_ProposalMerged";

    private final RuntimeService runtime;
    private final TaskService tasks;

    ProposalProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(ProposalId proposal) {
        runtime.startProcessInstanceByKey(KEY, proposal.toString());
    }

    @Override
    public void withdraw(ProposalId proposal) {
        send("Message_ProposalWithdrawn", proposal);
    }

    @Override
    public void stop(ProposalId proposal) {
        send("Message_ProposalStopped", proposal);
    }

    @Override
    public void askToMerge(ProposalId proposal) {
        runtime.startProcessInstanceByKey("MergingProcess", proposal.toString());
    }

    @Override
    public void merge(ProposalId proposal) {
        ProcessInstance instance = instance(proposal);
        boolean waitsForIt = runtime.createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .eventName(MERGED)
                        .count()
                > 0;
        if (waitsForIt) {
            send(MERGED, proposal);
        } else {
            endAsMerged(instance);
        }
    }

    /** The older diagrams know no later merge, but have the end to go to. */
    private void endAsMerged(ProcessInstance instance) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance.getId())
                .startBeforeActivity("EndEvent_ProposalMerged");
        for (ActivityInstance waiting :
                runtime.getActivityInstance(instance.getId()).getChildActivityInstances()) {
            change.cancelActivityInstance(waiting.getId());
        }
        change.execute();
    }

    private ProcessInstance instance(ProposalId proposal) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .processInstanceBusinessKey(proposal.toString())
                .singleResult();
    }

    @Override
    public void close(ProposalId proposal) {
        send("Message_ReviewClosed", proposal);
    }

    @Override
    public void add(ProposalId proposal, OrganisationCode organisation) {
        runtime.createProcessInstanceModification(instance(proposal).getId())
                .startBeforeActivity("Task_ReviewProposal")
                .setVariableLocal("organisationCode", organisation.value())
                .execute();
    }

    @Override
    public Optional<String> openRevision(ProposalId proposal) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(proposal.toString())
                .taskDefinitionKey("Task_ReviseProposal")
                .list()
                .stream()
                .findFirst()
                .map(Task::getId);
    }

    private void send(String message, ProposalId proposal) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(proposal.toString())
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new StepNotOpen(message + " does not fit where " + proposal + " is: " + nobodyWaits.getMessage());
        }
    }
}
