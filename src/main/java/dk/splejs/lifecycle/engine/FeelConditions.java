package dk.splejs.lifecycle.engine;

import dk.splejs.form.Conditions;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Evaluates the conditions of forms with the FEEL engine of the decision tables. */
@Component
class FeelConditions implements Conditions {

    private final FeelEngine feel = new ScalaFeelEngineFactory().createInstance();

    @Override
    public boolean holds(String feelExpression, Map<String, ?> context) {
        var variables = Variables.createVariables();
        context.forEach(variables::putValue);
        return Boolean.TRUE.equals(feel.evaluateSimpleExpression(feelExpression, variables.asVariableContext()));
    }
}
