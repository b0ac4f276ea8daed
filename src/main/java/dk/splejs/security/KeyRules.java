package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import org.springframework.stereotype.Component;

/** Who may see, make and revoke keys. What a key itself may do stands in the matrix, as for people. */
@Component
public class KeyRules {

    /** Whether they may make keys for this organisation: who manages its people, and so answers for who acts in its name. */
    public boolean mayMake(Actor actor, OrganisationCode organisation) {
        return actor.has(Role.ADMINISTRATOR, organisation);
    }

    /** Whoever looks after the installation too: a key that got out must be stopped at any hour. */
    public boolean mayRevoke(Actor actor, OrganisationCode organisation) {
        return mayMake(actor, organisation) || actor.has(Role.ADMIN);
    }

    /** Whether they may see that there is a key, what it may do and when it was used; nobody sees its secret. */
    public boolean mayRead(Actor actor, OrganisationCode organisation) {
        return mayMake(actor, organisation) || mayReadAll(actor);
    }

    public boolean mayReadAll(Actor actor) {
        return actor.has(Role.COORDINATOR) || actor.has(Role.ADMIN);
    }
}
