package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes entries: each change with its line in the log, and told to whoever listens. */
@Component
class EntryWriter {

    private final EntryRepository entries;
    private final EntryHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryWriter(EntryRepository entries, EntryHistory history, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    Slug publish(NewEntry wanted) {
        Entry entry = entries.save(Entry.publish(freeSlug(wanted.texts().title()), wanted, clock.instant()));
        history.add(entry.id(), null, wanted.source().owner(), EntryAction.PUBLISHED, null);
        return entry.slug();
    }

    /** A new entry, as another place describes it. */
    Entry add(ImportedEntry imported, Actor importer) {
        Slug slug = freeSlug(imported.content().texts().title());
        Entry entry = Entry.of(slug, imported.owner(), imported.content(), clock.instant());
        entry.comeFrom(imported, importer, imported.changedBefore(clock.instant()));
        entries.saveAndFlush(entry);
        history.add(entry.id(), importer, imported.owner(), EntryAction.IMPORTED, null);
        return entry;
    }

    void change(Entry entry, EntryContent content, Actor editor, @Nullable OrganisationCode organisation) {
        write(entry, editor, new Rewriting(content, EntryAction.CHANGED, organisation, clock.instant()));
    }

    /** Takes what another place says; the entry is as fresh as it is there. */
    void takeOver(Entry entry, ImportedEntry imported, Actor importer) {
        entry.keep(imported);
        Instant changed = imported.changedBefore(clock.instant());
        write(entry, importer, new Rewriting(imported.content(), EntryAction.IMPORTED, imported.owner(), changed));
    }

    void confirm(Entry entry, Actor editor, @Nullable OrganisationCode organisation) {
        entry.confirm(clock.instant());
        entries.saveAndFlush(entry);
        history.add(entry.id(), editor, organisation, EntryAction.CONFIRMED, null);
    }

    private void write(Entry entry, Actor editor, Rewriting wanted) {
        EntryContent before = entry.content();
        List<FieldChange> changes = Differences.between(before, wanted.content());
        if (changes.isEmpty()) {
            return;
        }
        entry.change(wanted.content(), editor, wanted.organisation(), wanted.when());
        entries.saveAndFlush(entry);
        history.addChange(entry.id(), editor, wanted.organisation(), wanted.action(), changes);
        tell(entry, before, editor);
    }

    private void tell(Entry entry, EntryContent before, Actor editor) {
        EntryContent now = entry.content();
        String version = now.particulars().version();
        boolean newVersion =
                version != null && !Objects.equals(version, before.particulars().version());
        boolean left = now.state() == EntryState.LEFT && before.state() != EntryState.LEFT;
        events.publishEvent(new EntryRevised(
                entry.id(),
                entry.slug(),
                now.texts().title(),
                editor.id(),
                entry.id() + " " + entry.version(),
                newVersion ? version : null,
                left));
    }

    private Slug freeSlug(String title) {
        Slug wished = Slug.of(title);
        Set<String> taken = Set.copyOf(entries.slugsFrom(wished.stem()));
        Slug free = wished;
        for (int number = 2; taken.contains(free.value()); number++) {
            free = wished.numbered(number);
        }
        return free;
    }

    private record Rewriting(
            EntryContent content,
            EntryAction action,
            @Nullable OrganisationCode organisation,
            Instant when) {}
}
