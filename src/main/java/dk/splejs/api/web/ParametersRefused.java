package dk.splejs.api.web;

import java.io.Serial;
import java.util.List;

/** A request asks for something that there is not: 400. */
class ParametersRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<ParameterProblem> problems;

    ParametersRefused(List<ParameterProblem> problems) {
        super("Parameters refused");
        this.problems = List.copyOf(problems);
    }

    List<ParameterProblem> problems() {
        return problems;
    }
}
