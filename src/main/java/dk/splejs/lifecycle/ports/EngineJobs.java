package dk.splejs.lifecycle.ports;

import dk.splejs.demo.PendingJobs;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs in the caller's thread, while no job executor runs yet. */
@Component
@Profile("demo")
class EngineJobs implements PendingJobs {

    private final ManagementService management;

    EngineJobs(ManagementService management) {
        this.management = management;
    }

    @Override
    public void runAll() {
        List<Job> jobs = due();
        while (!jobs.isEmpty()) {
            jobs.forEach(this::run);
            jobs = due();
        }
    }

    private List<Job> due() {
        return management.createJobQuery().executable().withRetriesLeft().listPage(0, 500);
    }

    /** One job may have ended the scope of another that was listed with it. */
    private void run(Job job) {
        if (management.createJobQuery().jobId(job.getId()).count() > 0) {
            management.executeJob(job.getId());
        }
    }
}
