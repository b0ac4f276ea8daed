package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.security.Actor;
import org.springframework.stereotype.Component;

/** Those around an entry: who uses it, and what they say. */
@Component
class EntryCircle {

    private final AdoptionBook adoptions;
    private final CommentBook comments;

    EntryCircle(AdoptionBook adoptions, CommentBook comments) {
        this.adoptions = adoptions;
        this.comments = comments;
    }

    Adopters adopters(EntryId entry, boolean withContacts) {
        return adoptions.of(entry, withContacts);
    }

    CommentPage comments(EntryId entry, Actor reader, int page) {
        return comments.of(entry, reader, page);
    }
}
