package dk.splejs.administration;

import dk.splejs.security.Delegation;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of an organisation, or of the community, as one reader may see them.
 *
 * @param name the organisation's; empty for the community
 * @param delegations what is lent now or is going to be
 * @param overseen whether the reader sees log-ins and reviews too
 * @param mayAdd whether the reader may give any role here
 * @param mayReview whether the reader may say that the roles are looked through
 * @param due how many have not been looked at for a year
 */
public record PeopleFile(
        Scope scope,
        String name,
        List<Line> people,
        List<Delegation> delegations,
        boolean overseen,
        boolean mayAdd,
        boolean mayReview,
        int due) {

    /**
     * One of them.
     *
     * @param lastLogIn as far as the security log reaches back
     * @param reviewedOn when somebody last looked at the roles
     * @param due whether that was long ago
     */
    public record Line(
            Person person,
            List<Role> roles,
            @Nullable Instant lastLogIn,
            @Nullable LocalDate reviewedOn,
            boolean due) {}
}
