package dk.splejs.ledger;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no such account, or the reader may not see it. */
public class AccountNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    AccountNotFound() {
        super("There is no such account for the reader");
    }
}
