package dk.splejs.adoption;

import dk.splejs.catalogue.EntryAction;
import dk.splejs.catalogue.EntryHistory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.notification.NoticeKind;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every deed around an entry leaves behind: a line in its log, and a message to those who follow it. */
@Component
class Deeds {

    private final EntryHistory history;
    private final FollowerNotices notices;
    private final Organisations organisations;
    private final Clock clock;

    Deeds(EntryHistory history, FollowerNotices notices, Organisations organisations, Clock clock) {
        this.history = history;
        this.notices = notices;
        this.organisations = organisations;
        this.clock = clock;
    }

    void log(
            EntryRef entry,
            Actor person,
            @Nullable OrganisationCode organisation,
            EntryAction action,
            @Nullable String reason) {
        history.add(entry.id(), person, organisation, action, reason);
    }

    void tellOfEnd(EntryRef entry, Actor person, OrganisationCode organisation, String cause) {
        String name = organisations.require(organisation).name();
        notices.tell(
                person.id(),
                new EntryNews(NoticeKind.ENTRY_ADOPTION_ENDED, entry.slug(), entry.title(), name, cause),
                entry.id());
    }

    void tellOfComment(EntryRef entry, Actor person, String cause) {
        notices.tell(
                person.id(),
                new EntryNews(NoticeKind.ENTRY_COMMENTED, entry.slug(), entry.title(), null, cause),
                entry.id());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
