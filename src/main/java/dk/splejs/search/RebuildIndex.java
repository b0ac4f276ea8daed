package dk.splejs.search;

import dk.splejs.shared.OperatorCommand;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code --splejs.rebuild-index}: makes the index of the search again and tells how far it has come; ends with 1 where it cannot. */
@Component
@ConditionalOnProperty(OperatorCommand.REBUILD_INDEX)
class RebuildIndex implements ApplicationRunner, ExitCodeGenerator {

    private final IndexKeeper index;
    private final PrintStream out = System.out;
    private boolean failed;

    RebuildIndex(IndexKeeper index) {
        this.index = index;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            out.printf("ok %d%n", index.rebuild(done -> out.printf("%d documents%n", done)));
        } catch (RuntimeException inTheWay) {
            failed = true;
            out.printf(
                    "FAILED: %s%nAn index inside Splejs can only be made again while Splejs is stopped.%n",
                    inTheWay.getMessage());
        }
    }

    @Override
    public int getExitCode() {
        return failed ? 1 : 0;
    }
}
