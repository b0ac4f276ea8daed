package dk.splejs.adoption;

import dk.splejs.catalogue.NamedOrganisation;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as one reader sees it.
 *
 * @param organisation that of its author, if they belonged to one
 * @param words nothing where it is hidden
 * @param hiddenReason why it is hidden, in the coordinator's words
 * @param mayDelete whether the reader wrote it
 */
public record CommentView(
        UUID id,
        String author,
        @Nullable NamedOrganisation organisation,
        Instant at,
        @Nullable String words,
        @Nullable String hiddenReason,
        boolean mayDelete) {

    public boolean isHidden() {
        return words == null;
    }
}
