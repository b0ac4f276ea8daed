package dk.splejs.lifecycle.engine;

import dk.splejs.lifecycle.InDiagram;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What properties cannot say of the engine: its interceptors, its parse listeners and the beans a diagram may name. */
@Component
@Order
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ApplicationContext beans;
    private final EngineRefusals refusals;
    private final List<CommandInterceptor> interceptors;
    private final UserTaskBridge userTaskBridge;

    EngineSettings(
            ApplicationContext beans,
            EngineRefusals refusals,
            List<CommandInterceptor> interceptors,
            UserTaskBridge userTaskBridge) {
        this.beans = beans;
        this.refusals = refusals;
        this.interceptors = interceptors;
        this.userTaskBridge = userTaskBridge;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(new NamedBeans(beans, List.of(beans.getBeanNamesForAnnotation(InDiagram.class))));
        engine.setCommandContextFactory(new OvertakenWrites(engine));
        engine.setCustomPreCommandInterceptorsTxRequired(
                List.of(new PeopleDoors(engine.getIdentityService(), refusals)));
        engine.setCustomPostCommandInterceptorsTxRequired(interceptors);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(userTaskBridge)));
        engine.setScriptEngineNameJavaScript("none");
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setDefaultSerializationFormat("application/json");
    }
}
