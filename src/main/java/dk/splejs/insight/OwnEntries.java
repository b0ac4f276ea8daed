package dk.splejs.insight;

import static java.util.Comparator.comparing;

import dk.splejs.adoption.AdoptionTraces;
import dk.splejs.catalogue.EntryTraces;
import dk.splejs.catalogue.OwnEntryTrace;
import dk.splejs.security.Person;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is kept about a person around the solutions of the catalogue. */
@Component
class OwnEntries {

    private final EntryTraces entries;
    private final AdoptionTraces adoptions;

    OwnEntries(EntryTraces entries, AdoptionTraces adoptions) {
        this.entries = entries;
        this.adoptions = adoptions;
    }

    /** Everything, the oldest first. */
    List<OwnEntryTrace> of(Person person) {
        return Stream.concat(entries.of(person).stream(), adoptions.of(person).stream())
                .sorted(comparing(OwnEntryTrace::at))
                .toList();
    }
}
