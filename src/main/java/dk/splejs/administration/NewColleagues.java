package dk.splejs.administration;

import dk.splejs.security.Actor;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.RoleBook;
import dk.splejs.security.UserId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people to an organisation, or to those who work for the community. */
@Service
@Transactional
public class NewColleagues {

    private final RoleBook roles;
    private final Powers powers;
    private final People people;
    private final PasswordHelp help;

    NewColleagues(RoleBook roles, Powers powers, People people, PasswordHelp help) {
        this.roles = roles;
        this.powers = powers;
        this.people = people;
        this.help = help;
    }

    /**
     * Adds somebody with these roles and sends a link to choose a password, unless they have one. Somebody who is known already
     * is only given the roles; whoever adds them must know their mail address too, so that nobody is found by trying names.
     *
     * @throws Refused when the user id is somebody else's, no role is named, or it is oneself
     */
    public void add(Actor asked, Scope scope, NewColleague added) {
        roles.lock();
        Actor actor = powers.fresh(asked);
        if (!powers.manages(actor, scope)) {
            throw new PeopleNotShown();
        }
        powers.requireOther(actor, added.userId());
        added.roles().forEach(role -> powers.requireMayGive(actor, scope.of(role)));
        if (added.roles().isEmpty()) {
            throw new Refused(Refused.Reason.NO_ROLE);
        }
        boolean needsLink = isNew(added) || isWithoutRole(added.userId());
        added.roles().forEach(role -> roles.give(added.userId(), scope.of(role)));
        if (needsLink) {
            help.welcome(people.find(added.userId()).orElseThrow(), scope);
        }
    }

    private boolean isNew(NewColleague added) {
        Optional<Person> known = people.find(added.userId());
        if (known.filter(person -> !isSameMail(person, added)).isPresent()) {
            throw new Refused(Refused.Reason.USER_ID_TAKEN);
        }
        if (known.isEmpty()) {
            people.admit(added.userId(), added.name(), added.mail());
        }
        return known.isEmpty();
    }

    private boolean isWithoutRole(UserId userId) {
        return people.actor(userId).filter(Actor::isMember).isEmpty();
    }

    private static boolean isSameMail(Person known, NewColleague added) {
        return known.mail().value().equalsIgnoreCase(added.mail().value());
    }
}
