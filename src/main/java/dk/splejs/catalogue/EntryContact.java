package dk.splejs.catalogue;

import dk.splejs.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about a solution. Never shown to somebody who is not logged in.
 *
 * @param name a person or an office, at most 200 characters; a shared mailbox may have none
 */
public record EntryContact(@Nullable String name, EmailAddress mail) {

    /** From columns, of which an address must be there. */
    public static @Nullable EntryContact of(@Nullable String name, @Nullable String mail) {
        return mail == null ? null : new EntryContact(name, new EmailAddress(mail));
    }
}
