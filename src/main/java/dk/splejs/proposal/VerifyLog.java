package dk.splejs.proposal;

import dk.splejs.shared.OperatorCommand;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --splejs.verify-log}: prints for each proposal whether its decision log is whole, and ends with 1 where one is not. */
@Component
@ConditionalOnProperty(OperatorCommand.VERIFY_LOG)
class VerifyLog implements ApplicationRunner, ExitCodeGenerator {

    private final JournalCheck check;
    private final PrintStream out = System.out;
    private int broken;

    VerifyLog(JournalCheck check) {
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        check.proposals().stream().map(check::check).forEach(this::print);
        out.println(broken == 0 ? "ok" : "BROKEN: " + broken);
    }

    @Override
    public int getExitCode() {
        return broken == 0 ? 0 : 1;
    }

    private void print(JournalCheck.Finding finding) {
        if (finding.problem() == null) {
            out.printf("%s ok %d %s%n", finding.proposal(), finding.lines(), finding.head());
        } else {
            broken++;
            out.printf("%s BROKEN: %s%n", finding.proposal(), finding.problem());
        }
    }
}
