package dk.splejs.federation;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The standard describes source code, and nobody says where this solution's is. */
public class NoRepository extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    NoRepository(String slug) {
        super("There is no source code of " + slug);
    }
}
