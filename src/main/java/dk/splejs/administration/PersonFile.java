package dk.splejs.administration;

import dk.splejs.security.Delegation;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of an organisation, or of the community, and what the reader may do.
 *
 * @param line the person, as in the list
 * @param roles every role that can be held here
 * @param delegations what the person lends or is lent here
 * @param lendable the roles that can be lent, nothing when the reader may not
 * @param delegates to whom
 * @param self whether it is the reader
 * @param elsewhere whether roles and log-in are looked after elsewhere
 * @param mayClose whether the reader may close the account here, send links and say that the roles are looked through
 */
public record PersonFile(
        Scope scope,
        String name,
        PeopleFile.Line line,
        List<Choice> roles,
        List<Delegation> delegations,
        List<Role> lendable,
        List<Person> delegates,
        boolean self,
        boolean elsewhere,
        boolean mayClose,
        LocalDate today) {

    public Person person() {
        return line.person();
    }

    public @Nullable Instant lastLogIn() {
        return line.lastLogIn();
    }

    public @Nullable LocalDate reviewedOn() {
        return line.reviewedOn();
    }

    /** A role, whether the person holds it and whether the reader may change that. */
    public record Choice(Role role, boolean held, boolean open) {}

    /** Whether there is anything to change about the roles. */
    public boolean mayChange() {
        return roles.stream().anyMatch(Choice::open);
    }

    public boolean mayLend() {
        return !lendable.isEmpty() && !delegates.isEmpty();
    }

    /** The last day that can be chosen when it begins today. */
    public LocalDate latest() {
        return today.plusYears(1);
    }
}
