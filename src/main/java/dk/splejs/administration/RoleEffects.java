package dk.splejs.administration;

import dk.splejs.security.Actor;
import dk.splejs.security.PasswordLinks;
import dk.splejs.security.People;
import dk.splejs.security.UserId;
import org.springframework.stereotype.Component;

/** What follows when somebody's roles have changed. */
@Component
class RoleEffects {

    private final DelegationDesk delegations;
    private final PasswordLinks links;
    private final People people;

    RoleEffects(DelegationDesk delegations, PasswordLinks links, People people) {
        this.delegations = delegations;
        this.links = links;
        this.people = people;
    }

    /** What was lent on no ground any more ends, and somebody without any role does not get in. */
    void changed(UserId who) {
        delegations.turn();
        boolean member = people.actor(who).filter(Actor::isMember).isPresent();
        if (!member) {
            links.close(who);
        }
    }
}
