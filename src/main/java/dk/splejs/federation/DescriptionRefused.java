package dk.splejs.federation;

import java.io.Serial;
import java.util.List;

/** A description cannot become a solution, and why. */
public class DescriptionRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<KeyProblem> problems;

    DescriptionRefused(List<KeyProblem> problems) {
        super("Not taken: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public List<KeyProblem> problems() {
        return problems;
    }
}
