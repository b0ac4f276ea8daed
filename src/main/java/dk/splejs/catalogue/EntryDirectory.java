package dk.splejs.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of entries, each list in one statement. */
@Service
@Transactional(readOnly = true)
public class EntryDirectory {

    private final EntryRepository entries;

    EntryDirectory(EntryRepository entries) {
        this.entries = entries;
    }

    public Optional<EntryRef> find(String slug) {
        return entries.findBySlug(slug).map(Entry::ref);
    }

    /**
     * The entry at this address.
     *
     * @throws EntryNotFound when there is none
     */
    public EntryRef require(String slug) {
        return find(slug).orElseThrow(() -> new EntryNotFound(slug));
    }

    public Map<EntryId, EntryRef> find(Collection<EntryId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entries.findAllById(ids.stream().map(EntryId::value).toList()).stream()
                        .map(Entry::ref)
                        .collect(toMap(EntryRef::id, Function.identity()));
    }
}
