package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries fresh: its owner's submitters, and coordinators, change what an entry says or confirm that it holds. */
@Service
@Transactional
public class EntryEditing {

    private final EntryRepository entries;
    private final AccessRules rules;
    private final EntryWriter writer;
    private final EntryHistory history;

    EntryEditing(EntryRepository entries, AccessRules rules, EntryWriter writer, EntryHistory history) {
        this.entries = entries;
        this.rules = rules;
        this.writer = writer;
        this.history = history;
    }

    /**
     * The entry to change.
     *
     * @throws EntryNotFound when there is none
     * @throws AccessDeniedException for whoever may not change it
     */
    @Transactional(readOnly = true)
    public EditableEntry read(Actor editor, String slug) {
        Entry entry = editable(editor, slug);
        OrganisationCode owner = entry.owner().orElse(null);
        boolean mayPlace = rules.may(editor, EntryRight.PLACE, owner);
        return new EditableEntry(entry.id(), entry.slug(), entry.version(), owner, mayPlace, entry.content());
    }

    /**
     * Changes what was read in this version; what is the same as before changes nothing.
     *
     * @throws EntryChanged when somebody else changed it since
     */
    public void change(Actor editor, String slug, int version, EntryContent content) {
        Entry entry = editable(editor, slug);
        if (entry.version() != version) {
            throw new EntryChanged(entry.slug());
        }
        requireSameLevel(editor, entry, content);
        writer.change(entry, content, editor, actsFor(editor, entry));
    }

    /** Says that the entry still holds as it is. */
    public void confirm(Actor editor, String slug) {
        Entry entry = editable(editor, slug);
        writer.confirm(entry, editor, actsFor(editor, entry));
    }

    private void requireSameLevel(Actor editor, Entry entry, EntryContent content) {
        boolean moved = entry.content().classification().level()
                != content.classification().level();
        if (moved && !rules.may(editor, EntryRight.PLACE, entry.owner().orElse(null))) {
            throw new AccessDeniedException("May not move " + entry.slug() + " to another level");
        }
    }

    /**
     * What happened to the entry, the newest first.
     *
     * @param page from 0
     * @throws AccessDeniedException for whoever may not read that
     */
    @Transactional(readOnly = true)
    public HistoryPage history(Actor reader, String slug, int page) {
        Entry entry = entries.findBySlug(slug).orElseThrow(() -> new EntryNotFound(slug));
        if (!rules.may(reader, EntryRight.READ_HISTORY, entry.owner().orElse(null))) {
            throw new AccessDeniedException("May not read the history of " + slug);
        }
        return history.of(entry, page);
    }

    private Entry editable(Actor editor, String slug) {
        Entry entry = entries.findBySlug(slug).orElseThrow(() -> new EntryNotFound(slug));
        if (!rules.may(editor, EntryRight.EDIT, entry.owner().orElse(null))) {
            throw new AccessDeniedException("May not change " + slug);
        }
        return entry;
    }

    /** A coordinator changes it for nobody in particular. */
    private static @Nullable OrganisationCode actsFor(Actor editor, Entry entry) {
        return entry.owner().filter(editor::belongsTo).orElse(null);
    }
}
