package dk.splejs.catalogue;

import dk.splejs.shared.NotFound;

/** Nothing in the catalogue has this address. */
public class EntryNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EntryNotFound(String slug) {
        super("There is no catalogue entry " + slug);
    }
}
