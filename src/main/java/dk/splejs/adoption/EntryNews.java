package dk.splejs.adoption;

import dk.splejs.catalogue.Slug;
import dk.splejs.notification.Notice;
import dk.splejs.notification.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who follow an entry are told.
 *
 * @param about the version or the organisation it is about, where the words of the kind name one
 * @param cause tells it from everything else of its kind
 */
record EntryNews(
        NoticeKind kind, Slug slug, String title, @Nullable String about, String cause) {

    Notice notice() {
        return Notice.ofEntry(kind, title, about, "/katalog/" + slug, kind + " " + cause);
    }
}
