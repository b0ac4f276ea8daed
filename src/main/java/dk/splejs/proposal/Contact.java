package dk.splejs.proposal;

import dk.splejs.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Whom to ask. Never shown to somebody who is not logged in. */
public record Contact(@Nullable String name, @Nullable EmailAddress mail) {

    static final Contact NONE = new Contact(null, null);
}
