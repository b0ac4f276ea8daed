package dk.splejs.federation;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The list of pages has fewer files. */
public class NoSuchPart extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchPart(int part) {
        super("There is no file " + part + " of the list of pages");
    }
}
