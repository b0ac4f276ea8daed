package dk.splejs.lifecycle.engine;

import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/** A fact with more than one part (options, rows of a table), as the JSON value that a Camunda Form reads. */
final class JsonFact {

    private JsonFact() {}

    static TypedValue of(Object fact) {
        // As text: Tasklist parses it itself, and is sent a node's insides otherwise
        return SpinValues.jsonValue(Spin.JSON(fact).toString()).create();
    }
}
