package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** People for tests. */
public final class Actors {

    private Actors() {}

    public static Actor submitter(String code) {
        return actor("submitter." + code, of(Role.SUBMITTER, code));
    }

    public static Actor reviewer(String code) {
        return actor("reviewer." + code, of(Role.REVIEWER, code));
    }

    public static Actor budgetHolder(String code) {
        return actor("budget." + code, of(Role.BUDGET, code));
    }

    public static Actor analyst() {
        return actor("analyst", Membership.of(Role.COST_ANALYST));
    }

    public static Actor boardMember() {
        return actor("board.1", Membership.of(Role.BOARD));
    }

    public static Actor coordinator() {
        return actor("coordinator", Membership.of(Role.COORDINATOR));
    }

    public static Actor admin() {
        return actor("admin", Membership.of(Role.ADMIN));
    }

    public static Actor actor(String userId, Membership... memberships) {
        Set<Membership> held = Arrays.stream(memberships).collect(Collectors.toSet());
        return new Actor(new UserId(userId), userId, held);
    }

    public static Membership of(Role role, String code) {
        return Membership.of(role, new OrganisationCode(code));
    }
}
