package dk.splejs.adoption;

import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads what is said about an entry. */
@Component
class CommentBook {

    private static final int PAGE_SIZE = 20;

    private final CommentRepository comments;
    private final Organisations organisations;

    CommentBook(CommentRepository comments, Organisations organisations) {
        this.comments = comments;
        this.organisations = organisations;
    }

    /** A page of them; behind the last one is the last one. */
    CommentPage of(EntryId entry, Actor reader, int number) {
        Page<Comment> found = page(entry, number);
        Page<Comment> page =
                number > 0 && found.isEmpty() ? page(entry, Math.max(0, found.getTotalPages() - 1)) : found;
        Map<OrganisationCode, String> names = organisations.names();
        return new CommentPage(
                page.stream().map(comment -> view(comment, reader, names)).toList(),
                page.getNumber(),
                Math.max(1, page.getTotalPages()),
                page.getTotalElements());
    }

    private Page<Comment> page(EntryId entry, int number) {
        return comments.findByEntryIdOrderByWrittenAtDescIdDesc(entry.value(), PageRequest.of(number, PAGE_SIZE));
    }

    private static CommentView view(Comment comment, Actor reader, Map<OrganisationCode, String> names) {
        return new CommentView(
                comment.id(),
                comment.authorName(),
                named(comment.organisation(), names),
                comment.writtenAt(),
                comment.isHidden() ? null : comment.words(),
                comment.hiddenReason(),
                comment.author().equals(reader.id()));
    }

    private static @Nullable NamedOrganisation named(
            @Nullable OrganisationCode code, Map<OrganisationCode, String> names) {
        return code == null ? null : new NamedOrganisation(code, names.getOrDefault(code, code.value()));
    }
}
