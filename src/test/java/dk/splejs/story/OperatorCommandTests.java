package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.importing.MadeUpProcesses;
import dk.splejs.shared.OperatorCommand;
import dk.splejs.support.SplejsProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as operators give them: each does one thing, tells by its exit code how it went, and ends. */
class OperatorCommandTests {

    @TempDir
    private Path home;

    @Test
    void aLogIsVerifiedWithoutAPortAndWithoutADemo() throws IOException {
        SplejsProcess.Ended ended = SplejsProcess.command(home, "--splejs.verify-log");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.printed())
                .containsPattern("(?m)^ok$")
                .doesNotContainPattern("started on port \\d")
                .doesNotContain("Demo: log in as");
    }

    @Test
    void somebodyUnknownCannotBeAnonymised() throws IOException {
        SplejsProcess.Ended ended = SplejsProcess.command(home, "--splejs.anonymise=nobody.at.all");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.printed()).contains("There is no user nobody.at.all");
    }

    @Test
    void aFileOfProcessesIsTriedOut() throws IOException {
        Path file = Files.write(
                home.resolve("processer.json"),
                MadeUpProcesses.json(List.of(MadeUpProcesses.whole(1), Map.of("id", 2))));

        SplejsProcess.Ended ended = SplejsProcess.command(home, "--splejs.import=" + file, "--splejs.import-dry-run");

        assertThat(ended.exitCode()).isZero();
        assertThat(ended.printed()).contains(": 1 nye, 0 ").contains("2\t2\tUdeladt\tProcessens fase kendes ikke.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--splejs.verify-logs", "splejs.verify-log", "--server.port=0", ""})
    void nothingElseIsACommand(String argument) {
        assertThat(OperatorCommand.isIn(argument)).isFalse();
    }
}
