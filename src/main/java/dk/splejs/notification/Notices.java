package dk.splejs.notification;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.splejs.security.Person;
import dk.splejs.security.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people: a message inside Splejs for each, and the same by mail where there is a mail server. */
@Service
public class Notices {

    private final LetterWriter writer;
    private final Outbox outbox;
    private final Mailer mailer;
    private final ObjectProvider<MailDelivery> delivery;

    Notices(LetterWriter writer, Outbox outbox, Mailer mailer, ObjectProvider<MailDelivery> delivery) {
        this.writer = writer;
        this.outbox = outbox;
        this.mailer = mailer;
        this.delivery = delivery;
    }

    /** Whether people are reached outside Splejs too. */
    public boolean reachMailboxes() {
        return mailer.isConfigured();
    }

    /**
     * Writes the messages in the transaction of their cause, so that there is both or neither. Whoever has been told of
     * this cause is left out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notice notice, Collection<Person> recipients) {
        List<NewMessage> messages = newTo(notice, recipients).stream()
                .map(person -> new NewMessage(notice, person, writer.write(notice, person)))
                .toList();
        if (messages.isEmpty()) {
            return;
        }
        if (mailer.isConfigured()) {
            UUID batchId = UUID.randomUUID();
            outbox.write(messages, batchId);
            delivery.getObject().schedule(batchId);
        } else {
            outbox.write(messages, null);
        }
    }

    private Collection<Person> newTo(Notice notice, Collection<Person> recipients) {
        Map<UserId, Person> people =
                recipients.stream().collect(toMap(Person::userId, identity(), (first, again) -> first));
        if (!people.isEmpty()) {
            Set<UserId> told = outbox.toldOf(notice.cause());
            people.keySet().removeAll(told);
        }
        return people.values();
    }
}
