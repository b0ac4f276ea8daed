package dk.splejs.administration;

import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.RoleBook;
import dk.splejs.security.UserId;
import dk.splejs.worklist.OpenTask;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles to colleagues and takes them. Everything is asked after all earlier changes are done, see {@link RoleBook}. */
@Service
@Transactional
public class RoleChanges {

    private final RoleBook roles;
    private final Powers powers;
    private final Colleagues colleagues;
    private final RoleEffects after;

    RoleChanges(RoleBook roles, Powers powers, Colleagues colleagues, RoleEffects after) {
        this.roles = roles;
        this.powers = powers;
        this.colleagues = colleagues;
        this.after = after;
    }

    /**
     * Changes what somebody holds.
     *
     * @throws PeopleNotShown when they have no role here
     * @throws Refused when it is about oneself
     * @throws dk.splejs.security.LastAdministrator when nobody would be left to manage people
     * @throws TasksWithoutHolder when it is not confirmed that open tasks are left alone
     */
    public void change(Actor asked, Scope scope, UserId who, RoleChange change) {
        Actor actor = locked(asked, scope, who);
        change.given().forEach(role -> powers.requireMayGive(actor, scope.of(role)));
        change.taken().forEach(role -> powers.requireMayGive(actor, scope.of(role)));
        requireHolders(scope, who, change.taken(), change.confirmed());
        change.given().forEach(role -> roles.give(who, scope.of(role)));
        change.taken().forEach(role -> roles.take(who, scope.of(role)));
        after.changed(who);
    }

    /** Takes everything that somebody holds here, under the same conditions; without any role left nobody gets in by their name. */
    public void close(Actor asked, Scope scope, UserId who, boolean confirmed) {
        Actor actor = locked(asked, scope, who);
        powers.requireManagesAll(actor, scope);
        Set<Role> held = EnumSet.copyOf(colleagues.of(scope).getOrDefault(colleagues.require(scope, who), List.of()));
        requireHolders(scope, who, held, confirmed);
        held.forEach(role -> roles.take(who, scope.of(role)));
        after.changed(who);
    }

    private Actor locked(Actor asked, Scope scope, UserId who) {
        roles.lock();
        Actor actor = powers.fresh(asked);
        if (!powers.manages(actor, scope)) {
            throw new PeopleNotShown();
        }
        colleagues.require(scope, who);
        powers.requireOther(actor, who);
        return actor;
    }

    private void requireHolders(Scope scope, UserId who, Collection<Role> taken, boolean confirmed) {
        if (confirmed || scope.isCommunity()) {
            return;
        }
        Map<Role, Long> holders = colleagues.of(scope).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));
        List<OpenTask> left = taken.stream()
                .filter(role -> holders.getOrDefault(role, 0L) == 1 && roles.holds(who, scope.of(role)))
                .map(scope::of)
                .flatMap((Membership role) -> colleagues.tasksOf(who, role).stream())
                .sorted(Comparator.comparing(OpenTask::since))
                .toList();
        if (!left.isEmpty()) {
            throw new TasksWithoutHolder(left);
        }
    }
}
