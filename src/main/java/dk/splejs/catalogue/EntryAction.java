package dk.splejs.catalogue;

import java.util.Locale;

/** What can happen to an entry, as its log names it. */
public enum EntryAction {
    PUBLISHED,
    IMPORTED,
    CHANGED,
    CONFIRMED,
    ADOPTED,
    ADOPTION_CHANGED,
    ADOPTION_ENDED,
    COMMENT_DELETED,
    COMMENT_HIDDEN;

    /** {@code catalogue.history.adoption_changed}. */
    public String messageKey() {
        return "catalogue.history." + name().toLowerCase(Locale.ROOT);
    }
}
