package dk.splejs.insight;

import dk.splejs.proposal.Traces;
import dk.splejs.security.Actor;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.PersonNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What Splejs holds about the person who asks; see docs/privacy.md. */
@Service
public class OwnData {

    private final People people;
    private final Traces traces;
    private final OwnEntries entries;
    private final OwnRecords records;

    OwnData(People people, Traces traces, OwnEntries entries, OwnRecords records) {
        this.people = people;
        this.traces = traces;
        this.entries = entries;
        this.records = records;
    }

    /** Everything, read in a fixed number of statements. */
    @Transactional(readOnly = true)
    public OwnDataFile of(Actor actor) {
        Person person = people.find(actor.id()).orElseThrow(() -> new PersonNotFound(actor.id()));
        return new OwnDataFile(
                person,
                OwnDataFile.roles(actor),
                traces.proposalsOf(person),
                traces.decisionsBy(actor.id()),
                entries.of(person),
                records.messages(actor.id()),
                records.traces(actor.id()));
    }
}
