package dk.splejs.lifecycle.engine;

import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/** A fact with more than one part (options, rows of a table), as the JSON value that a Camunda Form reads. */
final class JsonFact {

    private JsonFact() {}

    static TypedValue of(Object fact) {
        return SpinValues.jsonValue(Spin.JSON(fact)).create();
    }
}
