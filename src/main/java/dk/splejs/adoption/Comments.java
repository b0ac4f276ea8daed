package dk.splejs.adoption;

import dk.splejs.catalogue.EntryAction;
import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members say to each other about an entry. Nobody else reads it. */
@Service
@Transactional
public class Comments {

    private final CommentRepository comments;
    private final EntryDirectory entries;
    private final AccessRules rules;
    private final Deeds deeds;

    Comments(CommentRepository comments, EntryDirectory entries, AccessRules rules, Deeds deeds) {
        this.comments = comments;
        this.entries = entries;
        this.rules = rules;
        this.deeds = deeds;
    }

    /**
     * Adds a comment; sent again with the same key it is there already. At the same moment one of the two fails with
     * {@link org.springframework.dao.DataIntegrityViolationException}.
     *
     * @param key tells a repeated request from a new one; at most 64 characters
     */
    public void write(Actor author, String slug, CommentWords words, @Nullable String key) {
        EntryRef entry = require(author, slug, EntryRight.COMMENT);
        if (key != null && comments.existsByAuthorIdAndRequestKey(author.id().value(), key)) {
            return;
        }
        OrganisationCode organisation =
                author.organisations().stream().sorted().findFirst().orElse(null);
        Comment comment = comments.saveAndFlush(
                Comment.of(entry.id(), author, organisation, deeds.now()).saying(words, key));
        deeds.tellOfComment(entry, author, comment.id().toString());
    }

    /** Refuses whoever may not comment on it. */
    @Transactional(readOnly = true)
    public void mustBeAbleToWrite(Actor author, String slug) {
        require(author, slug, EntryRight.COMMENT);
    }

    /** Takes back one's own comment. */
    public void delete(Actor author, String slug, UUID id) {
        EntryRef entry = require(author, slug, EntryRight.READ_COMMENTS);
        Comment comment = require(entry, id);
        if (!comment.author().equals(author.id())) {
            throw new AccessDeniedException("Somebody else's comment");
        }
        comments.delete(comment);
        deeds.log(entry, author, comment.organisation(), EntryAction.COMMENT_DELETED, null);
    }

    /** The comment that is about to be hidden. */
    @Transactional(readOnly = true)
    public String toHide(Actor coordinator, String slug, UUID id) {
        return require(require(coordinator, slug, EntryRight.HIDE_COMMENT), id).words();
    }

    /** Hides a comment: readers see that there was one, and why it is gone. */
    public void hide(Actor coordinator, String slug, UUID id, CommentWords reason) {
        EntryRef entry = require(coordinator, slug, EntryRight.HIDE_COMMENT);
        Comment comment = require(entry, id);
        if (!comment.isHidden()) {
            comment.hide(coordinator, reason.value(), deeds.now());
            comments.saveAndFlush(comment);
            deeds.log(entry, coordinator, null, EntryAction.COMMENT_HIDDEN, reason.value());
        }
    }

    private Comment require(EntryRef entry, UUID id) {
        return comments.findByIdAndEntryId(id, entry.id().value()).orElseThrow(CommentNotFound::new);
    }

    private EntryRef require(Actor person, String slug, EntryRight right) {
        EntryRef entry = entries.require(slug);
        return Optional.of(entry)
                .filter(found -> rules.may(person, right, found.owner()))
                .orElseThrow(() -> new AccessDeniedException("No right to " + right));
    }
}
