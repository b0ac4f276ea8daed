package dk.splejs.demo;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three people in every municipality, and those who work for the whole community. One password for all. */
@Component
@Profile("demo")
class DemoAccounts {

    static final String PASSWORD = "splejs";

    /** Organisations whose people somebody administers; the others show what it looks like before there is anybody. */
    private static final Set<String> ADMINISTERED = Set.of("0101", "0461", "0751", "0851");

    private final People people;
    private final Organisations organisations;

    DemoAccounts(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    boolean missing() {
        return people.find(new UserId("coordinator")).isEmpty();
    }

    void create() {
        List<NewPerson> all = new ArrayList<>(List.of(
                community("analyst", "Anna Økonom", Role.COST_ANALYST),
                community("board.1", "Bente Bestyrelse", Role.BOARD),
                community("board.2", "Bo Bestyrelse", Role.BOARD),
                community("coordinator", "Karen Koordinator", Role.COORDINATOR),
                community("admin", "Adam Drift", Role.ADMIN)));
        for (Organisation municipality : organisations.municipalities()) {
            all.add(local("submitter", "Indsender", Role.SUBMITTER, municipality));
            all.add(local("reviewer", "Vurderingsansvarlig", Role.REVIEWER, municipality));
            all.add(local("budget", "Budgetansvarlig", Role.BUDGET, municipality));
            if (ADMINISTERED.contains(municipality.code().value())) {
                all.add(local("administrator", "Brugeradministrator", Role.ADMINISTRATOR, municipality));
            }
        }
        people.enrolAll(all);
    }

    private static NewPerson community(String userId, String name, Role role) {
        return person(userId, name, Membership.of(role));
    }

    private static NewPerson local(String kind, String title, Role role, Organisation municipality) {
        String userId = kind + "." + municipality.code();
        return person(userId, title + ", " + municipality.name(), Membership.of(role, municipality.code()));
    }

    private static NewPerson person(String userId, String name, Membership membership) {
        EmailAddress mail = new EmailAddress(userId + "@" + People.DEMO_MAIL_DOMAIN);
        return new NewPerson(new UserId(userId), name, mail, PASSWORD, Set.of(membership));
    }
}
