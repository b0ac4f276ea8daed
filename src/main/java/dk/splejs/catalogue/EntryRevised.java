package dk.splejs.catalogue;

import dk.splejs.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says was changed; told in the transaction of the change.
 *
 * @param change names this change and no other
 * @param newVersion the version of the solution, where it is a new one
 * @param left whether it has just left the community
 */
public record EntryRevised(
        EntryId entry,
        Slug slug,
        String title,
        UserId editor,
        String change,
        @Nullable String newVersion,
        boolean left) {}
