package dk.splejs.administration;

import dk.splejs.notification.Notice;
import dk.splejs.notification.NoticeKind;
import dk.splejs.notification.Notices;
import dk.splejs.security.Actor;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends people links to choose a password. No password is ever known to anybody but its owner. */
@Service
@Transactional
public class PasswordHelp {

    private static final String LOG_IN = "/log-ind";

    private final People people;
    private final Notices notices;
    private final Powers powers;
    private final Colleagues colleagues;

    PasswordHelp(People people, Notices notices, Powers powers, Colleagues colleagues) {
        this.people = people;
        this.notices = notices;
        this.powers = powers;
        this.colleagues = colleagues;
    }

    /** Whether links can be sent at all. */
    @Transactional(readOnly = true)
    public boolean canSend() {
        return notices.reachMailboxes();
    }

    /** Sends a colleague, at the request of whoever manages the people, a link that is good for some days. */
    public void sendAgain(Actor asked, Scope scope, UserId who) {
        Actor actor = powers.fresh(asked);
        if (!powers.mayRead(actor, scope)) {
            throw new PeopleNotShown();
        }
        powers.requireManagesAll(actor, scope);
        powers.requirePasswordHere(who);
        welcome(colleagues.require(scope, who), scope);
    }

    /** Sends links to everyone whom this can mean, which is nobody where they may not log in. Returns to whom. */
    public List<UserId> forgotten(String typed) {
        List<Person> meant =
                people.called(typed.strip()).stream().filter(this::mayLogIn).toList();
        meant.forEach(person -> send(NoticeKind.PASSWORD_LINK, person, ""));
        return meant.stream().map(Person::userId).toList();
    }

    void welcome(Person person, Scope scope) {
        send(NoticeKind.ACCOUNT_MADE, person, colleagues.name(scope));
    }

    private boolean mayLogIn(Person person) {
        return !powers.logsInElsewhere(person.userId())
                && people.actor(person.userId()).filter(Actor::isMember).isPresent();
    }

    private void send(NoticeKind kind, Person person, String where) {
        if (notices.reachMailboxes()) {
            String cause = kind + " " + UUID.randomUUID();
            notices.send(
                    Notice.ofPeople(kind, new Notice.About(person.userId().value(), where, ""), LOG_IN, cause),
                    List.of(person));
        }
    }
}
