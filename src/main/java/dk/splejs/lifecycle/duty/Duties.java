package dk.splejs.lifecycle.duty;

import dk.splejs.form.FormDefinition;
import dk.splejs.form.Forms;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All duties by their task, and the form that belongs to each. */
@Component
public class Duties {

    private final Map<String, Duty> byTask;
    private final Forms forms;

    Duties(List<Duty> duties, Forms forms) {
        this.byTask = duties.stream().collect(Collectors.toMap(Duty::taskKey, Function.identity()));
        this.forms = forms;
    }

    public Collection<String> taskKeys() {
        return byTask.keySet();
    }

    /** The duty of a user task. */
    public Duty of(String taskKey) {
        Duty duty = byTask.get(taskKey);
        if (duty == null) {
            throw new IllegalStateException("No duty is written for the user task " + taskKey);
        }
        return duty;
    }

    /** The form of a user task: the contract that every answer keeps. */
    public FormDefinition formOf(String taskKey) {
        return forms.require(formName(taskKey));
    }

    /** {@code Task_ReviewProposal} has the form {@code review-proposal}. */
    public static String formName(String taskKey) {
        return taskKey.replaceFirst("^Task_", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
