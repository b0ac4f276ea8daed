package dk.splejs.administration;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The reader may not see keys, or there is none like that. */
public class KeysNotShown extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    KeysNotShown() {
        super("No keys to show");
    }
}
