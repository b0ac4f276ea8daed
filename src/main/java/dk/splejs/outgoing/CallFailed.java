package dk.splejs.outgoing;

import java.io.Serial;

/** An address was not called, or gave nothing. Its words hold neither the address nor anything of the network. */
public class CallFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final CallProblem problem;
    private final int status;

    CallFailed(CallProblem problem) {
        this(problem, 0);
    }

    CallFailed(CallProblem problem, int status) {
        super("Not called: " + problem);
        this.problem = problem;
        this.status = status;
    }

    public CallProblem problem() {
        return problem;
    }

    /** The code of the answer, where there was one that was not what was asked for; else 0. */
    public int status() {
        return status;
    }
}
