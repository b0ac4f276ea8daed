package dk.splejs.lifecycle.engine;

import dk.splejs.form.Answers;
import dk.splejs.form.FormRejected;
import dk.splejs.lifecycle.duty.Duties;
import dk.splejs.lifecycle.duty.DutyContext;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.SecondFactor;
import dk.splejs.security.SecondFactorMissing;
import dk.splejs.shared.Conflict;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinRuntimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where an engine task meets its duty. The duties are looked up late, because they need the running engine. */
@Component
class DutyDesk {

    private static final String ORGANISATION = "organisationCode";

    private final ObjectProvider<Duties> duties;
    private final ObjectProvider<Proposals> proposals;
    private final ObjectProvider<SecondFactor> secondFactor;
    private final EngineRefusals refusals;

    DutyDesk(
            ObjectProvider<Duties> duties,
            ObjectProvider<Proposals> proposals,
            ObjectProvider<SecondFactor> secondFactor,
            EngineRefusals refusals) {
        this.duties = duties;
        this.proposals = proposals;
        this.secondFactor = secondFactor;
        this.refusals = refusals;
    }

    /** Refuses the completion of a task that is gone in the words of a person, not of the engine. */
    void requireTask(@Nullable String taskId) {
        if (taskId == null || Context.getCommandContext().getTaskManager().findTaskById(taskId) == null) {
            throw refusals.gone();
        }
    }

    boolean hasDuty(@Nullable TaskEntity task) {
        return task != null && duties.getObject().taskKeys().contains(task.getTaskDefinitionKey());
    }

    String nameOf(DelegateTask task) {
        ProposalView proposal = proposals.getObject().require(context(task).proposal());
        return "%s: %s %s".formatted(task.getName(), proposal.reference(), proposal.title());
    }

    void fulfil(TaskEntity task, VariableMap submitted) {
        String key = task.getTaskDefinitionKey();
        Map<String, @Nullable Object> values = plain(submitted);
        try {
            secondFactor.getObject().requireFor(key);
            Answers answers = duties.getObject().formOf(key).check(values);
            duties.getObject().of(key).fulfil(context(task), answers);
        } catch (FormRejected rejected) {
            throw EngineRefusals.rejected(rejected);
        } catch (SecondFactorMissing missing) {
            throw refusals.secondFactor(missing);
        } catch (Conflict conflict) {
            throw refusals.conflict(conflict);
        }
    }

    /** A client may send its values as objects or as JSON, and then anything may stand in there. */
    private Map<String, @Nullable Object> plain(VariableMap submitted) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        try {
            submitted.keySet().forEach(name -> values.put(name, submitted.get(name)));
        } catch (IllegalStateException | SpinRuntimeException unreadable) {
            throw refusals.unreadable(unreadable);
        }
        return values;
    }

    /** Only for those who may do the task: a coordinator who follows a process does not read an owner's notes that way. */
    VariableMap formVariables(TaskEntity task, @Nullable Collection<String> wanted) {
        Context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        VariableMap variables = Variables.createVariables();
        facts(task).forEach((name, fact) -> {
            if (wanted == null || wanted.contains(name)) {
                variables.putValueTyped(name, typed(fact));
            }
        });
        return variables;
    }

    /** Escaped, because Tasklist renders facts as Markdown. */
    private Map<String, ?> facts(TaskEntity task) {
        String key = task.getTaskDefinitionKey();
        return duties.getObject()
                .formOf(key)
                .factsForTasklist(duties.getObject().of(key).facts(context(task)));
    }

    static DutyContext context(DelegateTask task) {
        String code = (String) task.getVariable(ORGANISATION);
        Date due = task.getDueDate();
        return new DutyContext(
                ProposalId.of(task.getExecution().getProcessBusinessKey()),
                code == null ? null : new OrganisationCode(code),
                due == null ? null : due.toInstant());
    }

    private static TypedValue typed(@Nullable Object fact) {
        return fact instanceof List<?> || fact instanceof Map<?, ?> ? JsonFact.of(fact) : Variables.untypedValue(fact);
    }
}
