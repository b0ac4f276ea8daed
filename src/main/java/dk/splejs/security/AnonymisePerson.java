package dk.splejs.security;

import dk.splejs.shared.OperatorCommand;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --splejs.anonymise=user.id}: takes away the name and address of somebody who left; ends with 1 if
 * unknown, or the last who manages an organisation or the installation. */
@Component
@ConditionalOnProperty(OperatorCommand.ANONYMISE)
class AnonymisePerson implements ApplicationRunner, ExitCodeGenerator {

    private final People people;
    private final PrintStream out = System.out;
    private int refused;

    AnonymisePerson(People people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> userIds = arguments.getOptionValues(OperatorCommand.ANONYMISE);
        userIds.forEach(this::anonymise);
    }

    private void anonymise(String userId) {
        try {
            Person now = people.anonymise(new UserId(userId));
            out.printf("%s is %s from now on%n", userId, now.name());
        } catch (LastAdministrator last) {
            refused++;
            out.printf("%s; give it to somebody else first%n", last.getMessage());
        } catch (PersonNotFound | IllegalArgumentException e) {
            refused++;
            out.printf("There is no user %s%n", userId);
        }
    }

    @Override
    public int getExitCode() {
        return refused == 0 ? 0 : 1;
    }
}
