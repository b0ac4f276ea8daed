package dk.splejs.lifecycle.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts our form handler behind every user task of every diagram, and names each task after its proposal. */
@Component
class UserTaskBridge extends AbstractBpmnParseListener {

    private final DutyDesk desk;

    UserTaskBridge(DutyDesk desk) {
        this.desk = desk;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.setTaskFormHandler(new DutyFormHandler(definition.getTaskFormHandler(), desk));
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> task.setName(desk.nameOf(task)));
    }
}
