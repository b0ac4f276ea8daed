package dk.splejs.api.web;

import java.util.Collection;
import java.util.List;

/**
 * What is wrong with a parameter.
 *
 * @param reason the end of a message key
 * @param values what the message says in figures
 * @param allowed what would have been right, where that is a list
 */
record ParameterProblem(String field, String reason, List<Object> values, List<String> allowed) {

    private static final int LONGEST_NAME = 60;

    ParameterProblem {
        values = List.copyOf(values);
        allowed = List.copyOf(allowed);
    }

    static ParameterProblem of(String field, String reason, Object... values) {
        return new ParameterProblem(field, reason, List.of(values), List.of());
    }

    static ParameterProblem choice(String field, Collection<String> allowed) {
        return new ParameterProblem(field, "choice", List.of(), List.copyOf(allowed));
    }

    static ParameterProblem unknown(String name, Collection<String> known) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return new ParameterProblem(shown, "unknown", List.of(), List.copyOf(known));
    }

    String messageKey() {
        return "api.parameter.refused." + reason;
    }
}
