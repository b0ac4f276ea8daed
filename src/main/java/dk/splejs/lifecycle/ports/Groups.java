package dk.splejs.lifecycle.ports;

import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import java.util.List;

/** A person's roles as the engine's groups. */
final class Groups {

    private Groups() {}

    static List<String> of(Actor actor) {
        return actor.memberships().stream().map(Membership::groupId).toList();
    }
}
