package dk.splejs.demo;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.TaskDesk;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a proposal from step to step as the people of the demo would. */
@Component
@Profile("demo")
class DemoProcess {

    private final Proposals proposals;
    private final TaskDesk desk;
    private final DemoPeople people;
    private final PendingJobs jobs;

    DemoProcess(Proposals proposals, TaskDesk desk, DemoPeople people, PendingJobs jobs) {
        this.proposals = proposals;
        this.desk = desk;
        this.people = people;
        this.jobs = jobs;
    }

    ProposalId submit(String code, ProposalContent content) {
        return people.as(
                "submitter." + code,
                actor -> proposals
                        .submitNew(actor, new OrganisationCode(code), content)
                        .id());
    }

    void withdraw(String code, ProposalId proposal, String reason) {
        people.as("submitter." + code, actor -> {
            proposals.withdraw(actor, proposal, reason);
            return actor;
        });
    }

    /** Answers the one open task of the proposal. */
    void answer(String userId, ProposalId proposal, Map<String, Object> answers) {
        complete(userId, desk.openSteps(proposal).get(0), answers);
        jobs.runAll();
    }

    /** Answers, for each of these organisations, its own open task of the proposal. */
    void answerEach(String role, ProposalId proposal, List<String> codes, Map<String, Object> answers) {
        desk.openSteps(proposal).stream()
                .filter(step -> step.organisation() != null
                        && codes.contains(step.organisation().value()))
                .forEach(step -> complete(role + "." + step.organisation(), step, answers));
        jobs.runAll();
    }

    private void complete(String userId, OpenStep step, Map<String, Object> answers) {
        people.as(userId, actor -> {
            desk.complete(actor, step.taskId(), answers);
            return actor;
        });
    }
}
