package dk.splejs.catalogue;

import java.util.UUID;

/** The key of an entry. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
