package dk.splejs.lifecycle.ports;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A person's roles as the engine's groups, and whose group it is. */
final class Groups {

    private static final Pattern ORGANISATION_GROUP =
            Pattern.compile("(?:submitter|reviewer|budget|administrator)-(.+)");

    private Groups() {}

    static List<String> of(Actor actor) {
        return actor.memberships().stream().map(Membership::groupId).toList();
    }

    /** The organisation whose group it is; nothing for a group of the whole community. */
    static @Nullable OrganisationCode organisation(String group) {
        Matcher own = ORGANISATION_GROUP.matcher(group);
        return own.matches() ? new OrganisationCode(own.group(1)) : null;
    }
}
