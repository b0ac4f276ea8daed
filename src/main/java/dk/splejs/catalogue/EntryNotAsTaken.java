package dk.splejs.catalogue;

import java.io.Serial;

/** What the writer took for granted of the entry is not so: 412. */
public class EntryNotAsTaken extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EntryNotAsTaken() {
        super("The entry is not in the version that was named");
    }
}
