package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member says about an entry. */
@Entity
@Table(name = "entry_comment")
@SuppressWarnings("UnusedVariable") // queries read them
class Comment {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID entryId;

    private String authorId;

    private String authorName;

    private @Nullable String organisationCode;

    private Instant writtenAt;

    private String words;

    private @Nullable String requestKey;

    private @Nullable Instant hiddenAt;

    private @Nullable String hiddenBy;

    private @Nullable String hiddenReason;

    protected Comment() {}

    static Comment of(EntryId entry, Actor author, @Nullable OrganisationCode organisation, Instant now) {
        Comment comment = new Comment();
        comment.id = UUID.randomUUID();
        comment.entryId = entry.value();
        comment.authorId = author.id().value();
        comment.authorName = author.name();
        comment.organisationCode = organisation == null ? null : organisation.value();
        comment.writtenAt = now;
        return comment;
    }

    Comment saying(CommentWords says, @Nullable String key) {
        words = says.value();
        requestKey = key;
        return this;
    }

    void hide(Actor coordinator, String reason, Instant now) {
        hiddenAt = now;
        hiddenBy = coordinator.id().value();
        hiddenReason = reason;
    }

    UUID id() {
        return id;
    }

    EntryId entry() {
        return new EntryId(entryId);
    }

    UserId author() {
        return new UserId(authorId);
    }

    String authorName() {
        return authorName;
    }

    @Nullable
    OrganisationCode organisation() {
        return organisationCode == null ? null : new OrganisationCode(organisationCode);
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String words() {
        return words;
    }

    boolean isHidden() {
        return hiddenAt != null;
    }

    @Nullable
    String hiddenReason() {
        return hiddenReason;
    }
}
