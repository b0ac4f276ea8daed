package dk.splejs.administration;

import dk.splejs.administration.Refused.Reason;
import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import dk.splejs.security.RoleBook;
import dk.splejs.security.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Why a role may not be lent. */
@Component
class LendingCheck {

    private final RoleBook roles;
    private final Colleagues colleagues;
    private final Clock clock;

    LendingCheck(RoleBook roles, Colleagues colleagues, Clock clock) {
        this.roles = roles;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    private record Rule(Reason reason, BooleanSupplier broken) {}

    /**
     * Makes sure that nothing is against it.
     *
     * @throws Refused with the first reason against it
     */
    void require(Actor actor, Scope scope, UserId holder, Lending wanted) {
        days(wanted);
        List<Rule> rules = List.of(
                new Rule(Reason.NO_ROLE, () -> wanted.roles().isEmpty()),
                new Rule(Reason.NOT_A_COLLEAGUE, () -> wanted.delegate().equals(holder) || !isColleague(scope, wanted)),
                // Nobody gives themselves a role by standing in for somebody who did not ask for it
                new Rule(Reason.OWN_ROLES, () -> wanted.delegate().equals(actor.id())),
                new Rule(Reason.CANNOT_BE_LENT, () -> !wanted.roles().stream().allMatch(Role::canBeLent)),
                new Rule(Reason.NOT_HELD, () -> !holdsAll(scope, holder, wanted)),
                new Rule(Reason.HELD_ALREADY, () -> holdsAny(scope, wanted.delegate(), wanted)));
        refuse(rules);
    }

    private void days(Lending wanted) {
        refuse(List.of(
                new Rule(Reason.IN_THE_PAST, () -> wanted.from().isBefore(LocalDate.now(clock))),
                new Rule(Reason.ENDS_BEFORE_IT_BEGINS, () -> wanted.to().isBefore(wanted.from())),
                new Rule(
                        Reason.TOO_LONG, () -> wanted.to().isAfter(wanted.from().plusYears(1)))));
    }

    private static void refuse(List<Rule> rules) {
        rules.stream().filter(rule -> rule.broken().getAsBoolean()).findFirst().ifPresent(rule -> {
            throw new Refused(rule.reason());
        });
    }

    private boolean isColleague(Scope scope, Lending wanted) {
        return colleagues.of(scope).entrySet().stream()
                .filter(entry -> entry.getKey().userId().equals(wanted.delegate()))
                .anyMatch(entry ->
                        !scope.isCommunity() || entry.getValue().stream().anyMatch(Role::canBeLent));
    }

    /** Held themselves: what is lent to somebody cannot be lent on. */
    private boolean holdsAll(Scope scope, UserId who, Lending wanted) {
        return wanted.roles().stream().allMatch(role -> roles.holds(who, scope.of(role)));
    }

    private boolean holdsAny(Scope scope, UserId who, Lending wanted) {
        return wanted.roles().stream().anyMatch(role -> roles.holds(who, scope.of(role)));
    }
}
