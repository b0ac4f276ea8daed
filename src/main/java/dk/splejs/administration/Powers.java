package dk.splejs.administration;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.RoleSource;
import dk.splejs.security.UserId;
import java.util.Collection;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What somebody may do to other people's roles. */
@Component
class Powers {

    private final AccessRules rules;
    private final RoleSource source;
    private final People people;

    Powers(AccessRules rules, RoleSource source, People people) {
        this.rules = rules;
        this.source = source;
        this.people = people;
    }

    /** The roles of this moment: whoever waited for somebody else's change may have lost their own meanwhile. */
    Actor fresh(Actor asked) {
        return people.actor(asked.id()).orElseThrow(() -> new AccessDeniedException("No longer known"));
    }

    boolean mayRead(Actor actor, Scope scope) {
        OrganisationCode organisation = scope.organisation();
        return organisation == null ? rules.mayReadEveryonesPeople(actor) : rules.mayReadPeople(actor, organisation);
    }

    boolean mayGive(Actor actor, Scope scope, Role role) {
        return rules.mayGive(actor, scope.of(role));
    }

    /** Whether there is any role here that they may give. */
    boolean manages(Actor actor, Scope scope) {
        return scope.roles().stream().anyMatch(role -> mayGive(actor, scope, role));
    }

    /** Whether they manage all roles here, and so may close an account, send links and say that roles are looked through. */
    boolean managesAll(Actor actor, Scope scope) {
        return scope.roles().stream().allMatch(role -> mayGive(actor, scope, role));
    }

    /** An organisation's role is lent by its holder or by whoever administers the people; one of the community by the operators. */
    boolean mayLend(Actor actor, Scope scope, UserId holder) {
        boolean ownRole = !scope.isCommunity() && actor.id().equals(holder);
        return ownRole || managesAll(actor, scope);
    }

    boolean isElsewhere(UserId person) {
        return source.isElsewhere(person);
    }

    Set<UserId> elsewhereAmong(Collection<UserId> people) {
        return source.elsewhereAmong(people);
    }

    /**
     * Makes sure that they have a password here.
     *
     * @throws Refused when they log in elsewhere
     */
    void requirePasswordHere(UserId who) {
        if (logsInElsewhere(who)) {
            throw new Refused(Refused.Reason.ELSEWHERE);
        }
    }

    boolean logsInElsewhere(UserId who) {
        return source.logsInElsewhere(who);
    }

    /**
     * Makes sure that it is about somebody else.
     *
     * @throws Refused when it is about oneself, or about somebody whose roles come from elsewhere
     */
    void requireOther(Actor actor, UserId who) {
        if (actor.id().equals(who)) {
            throw new Refused(Refused.Reason.OWN_ROLES);
        }
        requireHere(who);
    }

    void requireHere(UserId who) {
        if (isElsewhere(who)) {
            throw new Refused(Refused.Reason.ELSEWHERE);
        }
    }

    void requireMayGive(Actor actor, Membership role) {
        if (!rules.mayGive(actor, role)) {
            throw new AccessDeniedException("May not give " + role.groupId());
        }
    }

    void requireManagesAll(Actor actor, Scope scope) {
        if (!managesAll(actor, scope)) {
            throw new AccessDeniedException("Does not manage " + scope.path());
        }
    }
}
