package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The log of the catalogue: who did what to an entry, for which organisation and when. Only ever added to. */
@Service
public class EntryHistory {

    private final EntryLogRepository lines;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryHistory(EntryLogRepository lines, Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.lines = lines;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a line, in the transaction of what happened.
     *
     * @param actor nobody where Splejs itself did it
     * @param organisation for which organisation, if for one
     * @param reason why, in their own words; at most 2 000 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            EntryId entry,
            @Nullable Actor actor,
            @Nullable OrganisationCode organisation,
            EntryAction action,
            @Nullable String reason) {
        lines.save(EntryLogLine.of(entry, clock.instant(), action, reason).by(actor, organisation));
        events.publishEvent(new EntryLogged(entry, action, organisation, Set.of()));
    }

    void addChange(
            EntryId entry,
            Actor actor,
            @Nullable OrganisationCode organisation,
            EntryAction action,
            List<FieldChange> changes) {
        lines.save(EntryLogLine.of(entry, clock.instant(), action, null)
                .by(actor, organisation)
                .saying(changes));
        Set<String> fields = changes.stream().map(FieldChange::field).collect(Collectors.toUnmodifiableSet());
        events.publishEvent(new EntryLogged(entry, action, organisation, fields));
    }

    HistoryPage of(Entry entry, int page) {
        Page<EntryLogLine> found =
                lines.findByEntryIdOrderByIdDesc(entry.id().value(), PageRequest.of(page, EntryLogLine.PAGE_SIZE));
        EntryNames names = new EntryNames(organisations.names());
        return new HistoryPage(
                entry.slug(),
                entry.content().texts(),
                found.stream().map(line -> line.view(names)).toList(),
                page,
                Math.max(1, found.getTotalPages()));
    }
}
