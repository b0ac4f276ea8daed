package dk.splejs.administration;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.TaskDesk;
import dk.splejs.worklist.TaskFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who belongs to an organisation, or to those who work for the whole community. */
@Component
class Colleagues {

    private static final int TASKS = 50;

    private final People people;
    private final Organisations organisations;
    private final TaskDesk desk;

    Colleagues(People people, Organisations organisations, TaskDesk desk) {
        this.people = people;
        this.organisations = organisations;
        this.desk = desk;
    }

    /** Everyone with the roles they hold themselves, by name. */
    Map<Person, List<Role>> of(Scope scope) {
        OrganisationCode organisation = scope.organisation();
        Map<Person, List<Role>> found = organisation == null ? people.ofCommunity() : people.of(organisation);
        found.replaceAll((person, roles) ->
                roles.stream().filter(scope.roles()::contains).distinct().toList());
        found.values().removeIf(List::isEmpty);
        return found;
    }

    Optional<Person> find(Scope scope, UserId who) {
        return of(scope).keySet().stream()
                .filter(person -> person.userId().equals(who))
                .findFirst();
    }

    /**
     * Somebody who must be a colleague.
     *
     * @throws PeopleNotShown when they have no role here
     */
    Person require(Scope scope, UserId who) {
        return find(scope, who).orElseThrow(PeopleNotShown::new);
    }

    /** Those who manage the people here; they are told of what happens. */
    List<Person> administrators(Scope scope) {
        OrganisationCode organisation = scope.organisation();
        return organisation == null ? people.holding(Role.ADMIN) : people.holding(Role.ADMINISTRATOR, organisation);
    }

    /** Its name; nothing for the community, which has one in each language. */
    String name(Scope scope) {
        OrganisationCode organisation = scope.organisation();
        return organisation == null
                ? ""
                : organisations
                        .find(organisation)
                        .map(Organisation::officialName)
                        .orElseThrow(PeopleNotShown::new);
    }

    /** The open tasks that whoever holds this role can do. */
    List<OpenTask> tasksOf(UserId who, Membership role) {
        return desk.tasksOf(new Actor(who, "", Set.of(role)), TaskFilter.ORGANISATION, 0, TASKS);
    }
}
