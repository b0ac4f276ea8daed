package dk.splejs.form;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** The answers don't fit the form. Says every problem at once; the message is Danish and meant for the person. */
public class FormRejected extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldProblem> problems;

    public FormRejected(List<FieldProblem> problems) {
        super(problems.stream().map(FieldProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
