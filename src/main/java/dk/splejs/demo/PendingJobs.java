package dk.splejs.demo;

/** The engine's jobs, run here and now, so that the demo's proposals are where they should be before the port opens. */
public interface PendingJobs {

    /** Runs every job that could run now, and those that they lead to. */
    void runAll();
}
