package dk.splejs.lifecycle.engine;

import dk.splejs.lifecycle.InDiagram;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What properties cannot say of the engine: its interceptors, its parse listeners and the beans a diagram may name. */
@Component
@Order
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext beans;
    private final EngineRefusals refusals;
    private final FormContract formContract;
    private final UserTaskBridge userTaskBridge;

    EngineSettings(
            ApplicationContext beans,
            EngineRefusals refusals,
            FormContract formContract,
            UserTaskBridge userTaskBridge) {
        this.beans = beans;
        this.refusals = refusals;
        this.formContract = formContract;
        this.userTaskBridge = userTaskBridge;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(new NamedBeans(beans, List.of(beans.getBeanNamesForAnnotation(InDiagram.class))));
        engine.setCustomPreCommandInterceptorsTxRequired(
                List.of(new PeopleDoors(engine.getIdentityService(), refusals)));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(formContract));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(userTaskBridge)));
        engine.setScriptEngineNameJavaScript("none");
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setDefaultSerializationFormat("application/json");
    }
}
