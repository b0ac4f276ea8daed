package dk.splejs.importing;

import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import dk.splejs.shared.OperatorCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code --splejs.import=file}: imports what OS2autoproces exported and prints the report; with {@code
 * --splejs.import-dry-run} it tells only what it would do. Ends with 1 where the file as a whole is not taken.
 */
@Component
@ConditionalOnProperty(OperatorCommand.IMPORT)
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Actor OPERATOR =
            new Actor(new UserId("splejs.import"), "Driften", Set.of(Membership.of(Role.ADMIN)));

    private final Imports imports;
    private final ReportWords words;
    private final SecurityLog log;
    private final PrintStream out = System.out;
    private boolean refused;

    ImportCommand(Imports imports, ReportWords words, SecurityLog log) {
        this.imports = imports;
        this.words = words;
        this.log = log;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean dryRun = arguments.containsOption(OperatorCommand.IMPORT_DRY_RUN);
        arguments.getOptionValues(OperatorCommand.IMPORT).forEach(file -> take(file, dryRun));
    }

    private void take(String file, boolean dryRun) {
        try {
            byte[] bytes = bytes(Path.of(file));
            tell(dryRun ? imports.tryOut(OPERATOR, bytes) : imports.run(OPERATOR, bytes));
            if (!dryRun) {
                log.add(SecurityEvent.Kind.IMPORTED, null, null, "--" + OperatorCommand.IMPORT);
            }
        } catch (FileRefused refusal) {
            refused = true;
            out.println(words.of(refusal, DANISH));
        } catch (IOException | InvalidPathException unreadable) {
            refused = true;
            out.printf("%s cannot be read%n", file);
        }
    }

    /** One byte more than is allowed is enough to know that it is too large. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(ProcessFile.MOST_BYTES + 1);
        }
    }

    private void tell(ImportReport report) {
        out.println(words.summary(report, DANISH));
        report.remarkable()
                .forEach(line -> out.printf(
                        "%d\t%s\t%s\t%s%n",
                        line.row(), line.id(), words.result(line, DANISH), words.remarks(line, DANISH)));
    }

    @Override
    public int getExitCode() {
        return refused ? 1 : 0;
    }
}
