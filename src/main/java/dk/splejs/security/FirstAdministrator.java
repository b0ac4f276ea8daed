package dk.splejs.security;

import dk.splejs.shared.EmailAddress;
import dk.splejs.shared.StartOrder;
import dk.splejs.shared.StartStep;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the account {@code admin} at the first start of an installation, with the password that its environment gives. */
@Component
@ConditionalOnProperty("splejs.admin-password")
class FirstAdministrator extends StartStep {

    private static final UserId ADMIN = new UserId("admin");

    private final People people;
    private final String password;
    private final EmailAddress mail;

    FirstAdministrator(
            People people,
            @Value("${splejs.admin-password}") String password,
            @Value("${splejs.admin-mail:admin@splejs.invalid}") String mail) {
        super(StartOrder.DEMO);
        this.people = people;
        this.password = password;
        this.mail = new EmailAddress(mail);
    }

    @Override
    protected void take() {
        if (people.find(ADMIN).isEmpty()) {
            Set<PasswordRules.Weakness> weaknesses = PasswordRules.weaknesses(ADMIN.value(), password);
            if (!weaknesses.isEmpty()) {
                throw new IllegalStateException("splejs.admin-password is too easy to guess: " + weaknesses);
            }
            people.enrol(new NewPerson(ADMIN, "Administrator", mail, password, Set.of(Membership.of(Role.ADMIN))));
        }
    }
}
