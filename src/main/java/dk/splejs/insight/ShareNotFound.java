package dk.splejs.insight;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** No organisation whose share the reader may follow has one in this proposal. */
public class ShareNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    ShareNotFound(String reference) {
        super("No share of " + reference + " for this reader");
    }
}
