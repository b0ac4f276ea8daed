package dk.splejs.administration;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.util.Set;

/** A region with two administrators, a reviewer and a budget holder, whom no other test knows. */
final class APlace {

    static final OrganisationCode CODE = new OrganisationCode("1085");
    static final Scope SCOPE = new Scope(CODE);
    static final Scope COMMUNITY = new Scope(null);
    static final UserId EVA = new UserId("eva.1085");
    static final UserId ADAM = new UserId("adam.1085");
    static final UserId RITA = new UserId("rita.1085");
    static final UserId BO = new UserId("bo.1085");

    private final People people;

    APlace(People people) {
        this.people = people;
    }

    void enrol() {
        person(EVA, Membership.of(Role.ADMINISTRATOR, CODE));
        person(ADAM, Membership.of(Role.ADMINISTRATOR, CODE));
        person(RITA, Membership.of(Role.REVIEWER, CODE));
        person(BO, Membership.of(Role.BUDGET, CODE));
    }

    void person(UserId id, Membership... roles) {
        people.enrol(new NewPerson(
                id, id + " navn", new EmailAddress(id + "@region.example"), "tre små katte", Set.of(roles)));
    }

    Actor actor(UserId id) {
        return people.actor(id).orElseThrow();
    }
}
