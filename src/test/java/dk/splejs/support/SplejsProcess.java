package dk.splejs.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, as {@code mvn spring-boot:run} starts it, so that it can be killed. */
public final class SplejsProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final BufferedReader output;
    private int port;

    private SplejsProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts with the default settings and the database in {@code home/data}, and returns once it is ready. */
    public static SplejsProcess start(Path home) throws IOException {
        Process process = process(home, "--server.port=0");
        SplejsProcess splejs = new SplejsProcess(process);
        splejs.awaitReady();
        return splejs;
    }

    /** Runs one command of an operator on the database in {@code home/data}, and returns what it printed when it has ended. */
    public static Ended command(Path home, String... command) throws IOException {
        Process process = process(home, command);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), printed);
    }

    private static Process process(Path home, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Started often and for a moment only: not worth optimising
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dk.splejs.SplejsApplication"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    public int port() {
        return port;
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitReady() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher started = PORT.matcher(line);
            if (started.find()) {
                port = Integer.parseInt(started.group(1));
            }
            if (line.contains("Started SplejsApplication")) {
                drain();
                return;
            }
        }
        throw new AssertionError("Splejs did not start:\n" + said);
    }

    /** Reads on, so that the process never waits for somebody to read what it logs. */
    private void drain() {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}));
        reader.setDaemon(true);
        reader.start();
    }

    /** How a command ended, and all that it printed. */
    public record Ended(int exitCode, String printed) {}
}
