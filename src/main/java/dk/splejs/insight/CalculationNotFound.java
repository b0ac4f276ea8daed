package dk.splejs.insight;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no such share, or the reader may not see shares of the proposal. */
public class CalculationNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    CalculationNotFound(String reference) {
        super("No such calculation of a share of " + reference);
    }
}
