package dk.splejs.catalogue;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.EntryRight;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return known(id.source(), Set.of(id.id())).values().stream()
                .map(Entry::slug)
                .findAny();
    }

    /**
     * What importing these of one source would come to, in their order and in a fixed number of statements.
     *
     * @throws AccessDeniedException for whoever may not import
     */
    @Transactional(readOnly = true)
    public List<ImportOutcome> preview(Actor importer, List<ImportedEntry> wanted) {
        Map<String, Entry> known = known(wanted);
        wanted.forEach(imported -> mayImport(importer, imported, known.get(key(imported))));
        return wanted.stream()
                .map(imported -> outcome(known.get(key(imported)), imported))
                .toList();
    }

    /**
     * Makes entries of these of one source, or brings those up to date that they made earlier, all or none of them. Where the
     * other place says what it said the last time, nothing is changed, also where somebody changed the entry here; where it
     * says something new, the entry says that. When the same is imported twice at the same moment, one fails with
     * {@link org.springframework.dao.DataIntegrityViolationException}; try again.
     *
     * @param wanted each id once
     * @return what became of each, in their order
     * @throws AccessDeniedException for whoever may not change an entry of one of these owners
     */
    public List<Imported> saveAll(Actor importer, List<ImportedEntry> wanted) {
        Map<String, Entry> known = known(wanted);
        return wanted.stream()
                .map(imported -> save(importer, imported, known.get(key(imported))))
                .toList();
    }

    /** The same for a single one. */
    public Slug save(Actor importer, ImportedEntry imported) {
        return saveAll(importer, List.of(imported)).get(0).entry().slug();
    }

    private Imported save(Actor importer, ImportedEntry imported, @Nullable Entry entry) {
        mayImport(importer, imported, entry);
        ImportOutcome outcome = outcome(entry, imported);
        if (entry == null) {
            return new Imported(writer.add(imported, importer).ref(), outcome);
        }
        if (imported.digest() == null || outcome == ImportOutcome.CHANGED) {
            writer.takeOver(entry, imported, importer);
        }
        return new Imported(entry.ref(), outcome);
    }

    private static ImportOutcome outcome(@Nullable Entry entry, ImportedEntry imported) {
        if (entry == null) {
            return ImportOutcome.NEW;
        }
        return entry.says(imported) ? ImportOutcome.UNCHANGED : ImportOutcome.CHANGED;
    }

    private void mayImport(Actor importer, ImportedEntry imported, @Nullable Entry entry) {
        boolean own = rules.may(importer, EntryRight.EDIT, imported.owner())
                && (entry == null
                        || rules.may(importer, EntryRight.EDIT, entry.owner().orElse(null)));
        if (!own && !rules.mayImport(importer)) {
            throw new AccessDeniedException("May not import for " + imported.owner());
        }
    }

    private Map<String, Entry> known(List<ImportedEntry> wanted) {
        Set<String> sources =
                wanted.stream().map(imported -> imported.id().source()).collect(Collectors.toSet());
        if (sources.size() > 1) {
            throw new IllegalArgumentException("They come from one source");
        }
        return wanted.isEmpty()
                ? Map.of()
                : known(
                        sources.iterator().next(),
                        wanted.stream().map(EntryImports::key).collect(Collectors.toSet()));
    }

    private Map<String, Entry> known(String source, Set<String> ids) {
        return entries.findByOriginExternalSourceAndOriginExternalIdIn(source, ids).stream()
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(entry.imported()).id().id(), Function.identity()));
    }

    private static String key(ImportedEntry imported) {
        return imported.id().id();
    }

    /** An entry that was imported, and what that came to. */
    public record Imported(EntryRef entry, ImportOutcome outcome) {}
}
