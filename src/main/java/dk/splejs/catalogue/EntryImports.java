package dk.splejs.catalogue;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes entries from other places, the same one as often as it comes. */
@Service
@Transactional
public class EntryImports {

    private final EntryRepository entries;
    private final EntryWriter writer;
    private final AccessRules rules;

    EntryImports(EntryRepository entries, EntryWriter writer, AccessRules rules) {
        this.entries = entries;
        this.writer = writer;
        this.rules = rules;
    }

    /** The address of the entry that was imported under this id. */
    @Transactional(readOnly = true)
    public Optional<Slug> find(ExternalId id) {
        return entries.findByExternalSourceAndExternalId(id.source(), id.id()).map(Entry::slug);
    }

    /**
     * Makes an entry of it, or brings the one up to date that it made earlier: it says what the other place says, also where
     * somebody changed it here meanwhile. What is the same as before changes nothing. When the same is imported twice at the
     * same moment, one fails with {@link org.springframework.dao.DataIntegrityViolationException}; try again.
     *
     * @throws AccessDeniedException for whoever may not change an entry of this owner
     */
    public Slug save(Actor importer, ImportedEntry imported) {
        Entry entry = entries.findByExternalSourceAndExternalId(
                        imported.id().source(), imported.id().id())
                .orElse(null);
        boolean allowed = rules.may(importer, EntryRight.EDIT, imported.owner())
                && (entry == null
                        || rules.may(importer, EntryRight.EDIT, entry.owner().orElse(null)));
        if (!allowed) {
            throw new AccessDeniedException("May not import for " + imported.owner());
        }
        if (entry == null) {
            return writer.add(imported, importer);
        }
        writer.takeOver(entry, imported, importer);
        return entry.slug();
    }
}
