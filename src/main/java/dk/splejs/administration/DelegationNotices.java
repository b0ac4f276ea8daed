package dk.splejs.administration;

import dk.splejs.notification.Notice;
import dk.splejs.notification.NoticeKind;
import dk.splejs.notification.Notices;
import dk.splejs.security.Delegation;
import dk.splejs.security.Person;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.shared.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the two, and whoever manages the people, and writes into the security log what happened by itself. */
@Component
class DelegationNotices {

    private final Notices notices;
    private final Colleagues colleagues;
    private final SecurityLog log;
    private final DanishFormat danish;

    DelegationNotices(Notices notices, Colleagues colleagues, SecurityLog log, DanishFormat danish) {
        this.notices = notices;
        this.colleagues = colleagues;
        this.log = log;
        this.danish = danish;
    }

    void given(Delegation lent) {
        tell(NoticeKind.DELEGATION_GIVEN, lent, lent.id().toString());
    }

    void begun(Delegation lent) {
        log(SecurityEvent.Kind.DELEGATION_BEGUN, lent);
    }

    void ended(Delegation lent) {
        log(SecurityEvent.Kind.DELEGATION_ENDED, lent);
        // Several roles of one person end together, and are told of once
        String together =
                "%s %s %s".formatted(lent.holder().userId(), lent.delegate().userId(), lent.to());
        tell(NoticeKind.DELEGATION_ENDED, lent, together);
    }

    private void tell(NoticeKind kind, Delegation lent, String cause) {
        Scope scope = Scope.of(lent.role());
        String days = danish.shortDate(lent.from()) + "–" + danish.shortDate(lent.to());
        List<Person> readers = new ArrayList<>(colleagues.administrators(scope));
        readers.add(lent.holder());
        readers.add(lent.delegate());
        notices.send(
                Notice.ofPeople(
                        kind,
                        new Notice.About(
                                days, lent.holder().name(), lent.delegate().name()),
                        scope.isCommunity() ? "/opgaver" : "/medarbejdere/" + scope.path(),
                        kind + " " + cause),
                readers);
    }

    private void log(SecurityEvent.Kind kind, Delegation lent) {
        String page = Scope.of(lent.role()).pageOf(lent.holder().userId());
        log.add(kind, lent.delegate().userId(), null, page);
    }
}
