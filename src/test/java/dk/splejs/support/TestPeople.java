package dk.splejs.support;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A submitter, a reviewer and a budget holder of every municipality, and those of the community; enrolled once a context. */
@Component
public class TestPeople {

    public static final String PASSWORD = "splejs";

    private static final Set<String> ADMINISTERED = Set.of("0101", "0751");

    private final People people;
    private final Organisations organisations;

    public TestPeople(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    public synchronized void enrol() {
        if (people.find(new UserId("coordinator")).isPresent()) {
            return;
        }
        List<NewPerson> all = new ArrayList<>(List.of(
                person("analyst", Membership.of(Role.COST_ANALYST)),
                person("board.1", Membership.of(Role.BOARD)),
                person("board.2", Membership.of(Role.BOARD)),
                person("coordinator", Membership.of(Role.COORDINATOR)),
                person("admin", Membership.of(Role.ADMIN))));
        for (Organisation municipality : organisations.municipalities()) {
            all.add(local("submitter", Role.SUBMITTER, municipality));
            all.add(local("reviewer", Role.REVIEWER, municipality));
            all.add(local("budget", Role.BUDGET, municipality));
            if (ADMINISTERED.contains(municipality.code().value())) {
                all.add(local("administrator", Role.ADMINISTRATOR, municipality));
            }
        }
        people.enrolAll(all);
    }

    /** Does something as this person, logged in, and returns what came out. */
    public <T> T as(String userId, Function<Actor, T> deed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(userId, "", AuthorityUtils.NO_AUTHORITIES));
        try {
            return deed.apply(actor(userId));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public Actor actor(String userId) {
        return people.actor(new UserId(userId)).orElseThrow();
    }

    private static NewPerson local(String kind, Role role, Organisation municipality) {
        return person(kind + "." + municipality.code(), Membership.of(role, municipality.code()));
    }

    private static NewPerson person(String userId, Membership membership) {
        EmailAddress mail = new EmailAddress(userId + "@test.example");
        return new NewPerson(new UserId(userId), userId, mail, PASSWORD, Set.of(membership));
    }
}
