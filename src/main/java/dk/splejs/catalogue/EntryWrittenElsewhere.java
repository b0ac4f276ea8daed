package dk.splejs.catalogue;

import dk.splejs.shared.Conflict;
import java.io.Serial;

/** Others wrote the same entry again and again while this was tried. */
public class EntryWrittenElsewhere extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    EntryWrittenElsewhere(Throwable cause) {
        super("Others write the same entry");
        initCause(cause);
    }
}
