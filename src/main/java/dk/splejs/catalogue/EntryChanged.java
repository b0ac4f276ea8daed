package dk.splejs.catalogue;

import dk.splejs.shared.Conflict;
import java.util.Optional;

/** Somebody changed the entry after it was read. */
public class EntryChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    EntryChanged(Slug slug) {
        super("Somebody changed " + slug + " meanwhile");
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("catalogue.edit.changed");
    }
}
