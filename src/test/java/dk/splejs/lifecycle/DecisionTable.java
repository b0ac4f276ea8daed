package dk.splejs.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;

/** One decision table as it is committed, evaluated without a process engine. */
record DecisionTable(DmnEngine engine, DmnDecision decision) {

    static DecisionTable of(String id) {
        DmnEngine engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file = Files.newInputStream(Diagram.FOLDER.resolve(id + ".dmn"))) {
            return new DecisionTable(engine, engine.parseDecision(id, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> decide(VariableMap inputs) {
        return engine.evaluateDecisionTable(decision, inputs).getSingleResult().getEntryMap();
    }
}
