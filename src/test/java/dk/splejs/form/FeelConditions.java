package dk.splejs.form;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** The engine that decides in the application, too. */
final class FeelConditions implements Conditions {

    private final FeelEngine engine = new ScalaFeelEngineFactory().createInstance();

    @Override
    public boolean holds(String feelExpression, Map<String, ?> context) {
        return Boolean.TRUE.equals(engine.evaluateSimpleExpression(
                feelExpression, Variables.fromMap(new HashMap<>(context)).asVariableContext()));
    }
}
