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

    EntryEditing(EntryRepository entries, AccessRules rules, EntryWriter writer) {
        this.entries = entries;
        this.rules = rules;
        this.writer = writer;
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
        return new EditableEntry(
                entry.id(), entry.slug(), entry.version(), entry.owner().orElse(null), entry.content());
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
        writer.change(entry, content, editor, actsFor(editor, entry));
    }

    /** Says that the entry still holds as it is. */
    public void confirm(Actor editor, String slug) {
        Entry entry = editable(editor, slug);
        writer.confirm(entry, editor, actsFor(editor, entry));
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
