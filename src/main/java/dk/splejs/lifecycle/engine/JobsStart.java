package dk.splejs.lifecycle.engine;

import dk.splejs.shared.StartOrder;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the engine's jobs last, when everything they may need is there. Switched off where tests run jobs by hand. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobsStart implements SmartLifecycle {

    private final JobExecutor jobs;

    JobsStart(JobExecutor jobs) {
        this.jobs = jobs;
    }

    @Override
    public void start() {
        jobs.start();
    }

    @Override
    public void stop() {
        jobs.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobs.isActive();
    }

    @Override
    public int getPhase() {
        return StartOrder.JOBS;
    }
}
