package dk.splejs.proposal;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no such proposal, or none that the asker may know of. */
public class ProposalNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    ProposalNotFound(String which) {
        super("There is no proposal " + which);
    }
}
