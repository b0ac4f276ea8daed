package dk.splejs.form;

import java.util.Map;

/** Decides the FEEL conditions of a form. A port: implemented by whoever has a FEEL engine. */
public interface Conditions {

    /**
     * Whether the expression is true; false for every other outcome.
     *
     * @param feelExpression without the leading {@code =}, e.g. {@code decision != "accept"}
     * @param context values by name; every name that the expression uses is there, null where there is no value
     */
    boolean holds(String feelExpression, Map<String, ?> context);
}
