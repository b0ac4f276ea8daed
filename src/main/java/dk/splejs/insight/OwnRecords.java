package dk.splejs.insight;

import dk.splejs.notification.Inbox;
import dk.splejs.notification.MessageView;
import dk.splejs.security.PeopleTraces;
import dk.splejs.security.PersonTraces;
import dk.splejs.security.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Splejs wrote to a person, and what it wrote down about their roles and their use of it. */
@Component
class OwnRecords {

    private final Inbox inbox;
    private final PeopleTraces traces;

    OwnRecords(Inbox inbox, PeopleTraces traces) {
        this.inbox = inbox;
        this.traces = traces;
    }

    List<MessageView> messages(UserId person) {
        return inbox.all(person);
    }

    PersonTraces traces(UserId person) {
        return traces.of(person);
    }
}
