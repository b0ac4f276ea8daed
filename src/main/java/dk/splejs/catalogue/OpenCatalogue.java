package dk.splejs.catalogue;

import dk.splejs.organisation.Organisations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that stands in the catalogue as the world reads it, whoever asks, a chunk at a time. */
@Service
@Transactional(readOnly = true)
public class OpenCatalogue {

    /** As many as one statement fetches the lists of. */
    private static final int CHUNK = 100;

    private final EntryRepository entries;
    private final Organisations organisations;

    OpenCatalogue(EntryRepository entries, Organisations organisations) {
        this.entries = entries;
        this.organisations = organisations;
    }

    /**
     * The next ones in the order of their addresses, in a fixed number of statements.
     *
     * @param last the one before, or nothing to begin
     * @return nothing after the last one
     */
    public List<OpenEntry> after(@Nullable Slug last) {
        EntryNames names = new EntryNames(organisations.names());
        return entries.findBySlugGreaterThanOrderBySlug(last == null ? "" : last.value(), Limit.of(CHUNK)).stream()
                .map(entry -> open(entry, names))
                .toList();
    }

    /** What tells the catalogue of now from that of another day. */
    public CatalogueMark mark() {
        return entries.mark();
    }

    private static OpenEntry open(Entry entry, EntryNames names) {
        EntryContent content = entry.content();
        return new OpenEntry(
                entry.slug(),
                content.texts(),
                entry.owner().map(names::of).orElse(null),
                content.particulars().withoutContact(),
                content.classification(),
                entry.marks().publishedAt(),
                entry.marks().changedAt());
    }
}
