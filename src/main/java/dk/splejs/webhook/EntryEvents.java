package dk.splejs.webhook;

import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryLogged;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.catalogue.EntryState;
import dk.splejs.organisation.OrganisationCode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of solutions and of who uses them. Both are for everybody to read. */
@Component
class EntryEvents {

    /** What changes of an entry that not everybody may read. */
    private static final Set<String> HIDDEN = Set.of("contact");

    private final EventOutbox outbox;
    private final EntryDirectory entries;
    private final EventData data;

    EntryEvents(EventOutbox outbox, EntryDirectory entries, EventData data) {
        this.outbox = outbox;
        this.entries = entries;
        this.data = data;
    }

    @EventListener
    void on(EntryLogged logged) {
        EventKind kind = kind(logged);
        if (kind != null) {
            outbox.add(kind, () -> event(kind, logged));
        }
    }

    private OccurredEvent event(EventKind kind, EntryLogged logged) {
        EntryRef entry =
                Objects.requireNonNull(entries.find(List.of(logged.entry())).get(logged.entry()));
        OrganisationCode organisation = logged.organisation();
        boolean adoption = kind.word().startsWith("adoption.");
        return new OccurredEvent(
                kind,
                "solution " + logged.entry(),
                adoption && organisation != null ? data.adoption(entry, organisation) : data.solution(entry));
    }

    private @Nullable EventKind kind(EntryLogged logged) {
        return switch (logged.action()) {
            case PUBLISHED -> EventKind.SOLUTION_PUBLISHED;
            case IMPORTED -> logged.fields().isEmpty() ? EventKind.SOLUTION_PUBLISHED : change(logged);
            case CHANGED -> change(logged);
            case ADOPTED -> EventKind.ADOPTION_OPENED;
            case ADOPTION_CHANGED -> EventKind.ADOPTION_CHANGED;
            case ADOPTION_ENDED -> EventKind.ADOPTION_ENDED;
            default -> null;
        };
    }

    private @Nullable EventKind change(EntryLogged logged) {
        if (HIDDEN.containsAll(logged.fields())) {
            return null;
        }
        return logged.fields().contains("state") && hasLeft(logged)
                ? EventKind.SOLUTION_DISCONTINUED
                : EventKind.SOLUTION_CHANGED;
    }

    private boolean hasLeft(EntryLogged logged) {
        EntryRef entry = entries.find(List.of(logged.entry())).get(logged.entry());
        return entry != null && entry.state() == EntryState.LEFT;
    }
}
