package dk.splejs.lifecycle.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.jspecify.annotations.Nullable;

/**
 * Who clears away an execution from which an answer leads on in the same moment has been overtaken, and a job then runs
 * again at once. PostgreSQL reports a broken reference before the engine can find that out; the engine would take it for
 * an error, let the job wait for a minute and come closer to an incident.
 */
final class OvertakenWrites extends CommandContextFactory {

    private static final String BROKEN_REFERENCE = "23503";
    private static final String EXECUTIONS = "act_ru_execution";

    OvertakenWrites(ProcessEngineConfigurationImpl engine) {
        this.processEngineConfiguration = engine;
    }

    @Override
    public CommandContext createCommandContext() {
        return new Writes(getProcessEngineConfiguration());
    }

    static boolean isOvertaken(@Nullable Throwable failure) {
        if (failure instanceof SQLException refusal
                && BROKEN_REFERENCE.equals(refusal.getSQLState())
                && String.valueOf(refusal.getMessage()).contains(EXECUTIONS)) {
            return true;
        }
        return failure != null && isOvertaken(failure.getCause());
    }

    private static final class Writes extends CommandContext {

        private Writes(ProcessEngineConfigurationImpl engine) {
            super(engine);
        }

        @Override
        protected void flushSessions() {
            try {
                super.flushSessions();
            } catch (ProcessEnginePersistenceException failure) {
                throw isOvertaken(failure)
                        ? new OptimisticLockingException("Somebody else has written meanwhile", failure)
                        : failure;
            }
        }
    }
}
