package dk.splejs.lifecycle.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Shows the engine's own form, but hands what comes back to the duty instead of writing it into variables. */
final class DutyFormHandler implements TaskFormHandler {

    private final TaskFormHandler engineForm;
    private final DutyDesk desk;

    DutyFormHandler(TaskFormHandler engineForm, DutyDesk desk) {
        this.engineForm = engineForm;
        this.desk = desk;
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engineForm.createTaskForm(task);
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope task) {
        desk.fulfil((TaskEntity) task, submitted);
    }

    @Override
    public void parseConfiguration(
            Element activityElement, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        // the engine's own handler has been configured before it was wrapped
    }
}
