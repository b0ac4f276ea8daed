package dk.splejs.participation;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The solution is not paid for together here, or there is none such. */
public class AgreementNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    AgreementNotFound(Object solution) {
        super("No agreement about " + solution);
    }
}
