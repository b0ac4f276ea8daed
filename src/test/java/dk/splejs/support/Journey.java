package dk.splejs.support;

import dk.splejs.form.Forms;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.worklist.OpenStep;
import dk.splejs.worklist.TaskDesk;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

/** Takes a proposal through its process in a test, as its people would, with the engine's jobs run by hand. */
@Component
@Import(TestPeople.class)
public class Journey {

    private final Proposals proposals;
    private final TaskDesk desk;
    private final Forms forms;
    private final Organisations organisations;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TestPeople people;

    public Journey(
            Proposals proposals,
            TaskDesk desk,
            Forms forms,
            Organisations organisations,
            ManagementService management,
            RuntimeService runtime,
            TestPeople people) {
        this.proposals = proposals;
        this.desk = desk;
        this.forms = forms;
        this.organisations = organisations;
        this.management = management;
        this.runtime = runtime;
        this.people = people;
        people.enrol();
    }

    /** Submits a proposal of this municipality. */
    public ProposalId submit(String owner) {
        return people.as(
                "submitter." + owner,
                actor -> proposals
                        .submitNew(actor, new OrganisationCode(owner), content(FormAnswers.proposal()))
                        .id());
    }

    public ProposalContent content(Map<String, Object> answers) {
        return ProposalContent.from(forms.require("submit-proposal").check(answers));
    }

    /** Completes the proposal's one open task of this kind. */
    public void complete(String userId, String taskKey, ProposalId proposal, Map<String, Object> answers) {
        complete(userId, step(taskKey, proposal), answers);
    }

    public void complete(String userId, OpenStep step, Map<String, Object> answers) {
        people.as(userId, actor -> {
            desk.complete(actor, step.taskId(), answers);
            return actor;
        });
    }

    public void screen(ProposalId proposal, Map<String, Object> answers) {
        complete("coordinator", "Task_ScreenProposal", proposal, answers);
        runJobs();
    }

    /** These organisations answer their reviews, all the same. */
    public void review(ProposalId proposal, List<String> codes, Map<String, Object> answers) {
        answerEach("reviewer.", "Task_ReviewProposal", proposal, codes, answers);
    }

    public void estimate(ProposalId proposal, Map<String, Object> answers) {
        complete("analyst", "Task_EstimateCost", proposal, answers);
        runJobs();
    }

    /** These organisations answer their shares, all the same. */
    public void answerShares(ProposalId proposal, List<String> codes, Map<String, Object> answers) {
        answerEach("budget.", "Task_AnswerShare", proposal, codes, answers);
    }

    public void approve(String userId, ProposalId proposal, Map<String, Object> answers) {
        complete(userId, "Task_ApproveProposal", proposal, answers);
        runJobs();
    }

    private void answerEach(
            String account, String taskKey, ProposalId proposal, List<String> codes, Map<String, Object> answers) {
        for (OpenStep step : desk.openSteps(proposal)) {
            OrganisationCode organisation = step.organisation();
            if (step.taskKey().equals(taskKey) && organisation != null && codes.contains(organisation.value())) {
                complete(account + organisation, step, answers);
            }
        }
        runJobs();
    }

    public OpenStep step(String taskKey, ProposalId proposal) {
        return openSteps(proposal).stream()
                .filter(step -> step.taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open " + taskKey + " but " + openSteps(proposal)));
    }

    public List<OpenStep> openSteps(ProposalId proposal) {
        return desk.openSteps(proposal);
    }

    public ProposalView view(ProposalId proposal) {
        return proposals.require(proposal);
    }

    public Phase phase(ProposalId proposal) {
        return view(proposal).phase();
    }

    public List<String> municipalities() {
        return organisations.municipalities().stream()
                .map(Organisation::code)
                .map(OrganisationCode::value)
                .toList();
    }

    /** Runs every job that is due, and those that they lead to. */
    public void runJobs() {
        List<Job> due = due();
        while (!due.isEmpty()) {
            due.forEach(job -> run(job.getId()));
            due = due();
        }
    }

    /** Lets the timer of this event of the proposal go off now, whatever its date. */
    public void letTimerGoOff(ProposalId proposal, String eventId) {
        Job timer = management.createJobQuery().timers().activityId(eventId).active().list().stream()
                .filter(job -> isOf(proposal, job))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer waits at " + eventId));
        management.executeJob(timer.getId());
        runJobs();
    }

    private boolean isOf(ProposalId proposal, Job job) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(proposal.toString())
                        .count()
                > 0;
    }

    private List<Job> due() {
        return management.createJobQuery().executable().withRetriesLeft().list();
    }

    private void run(String jobId) {
        if (management.createJobQuery().jobId(jobId).count() > 0) {
            management.executeJob(jobId);
        }
    }
}
