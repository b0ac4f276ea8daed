package dk.splejs.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * A real OpenSearch, started once in a test run in a process of its own: its Lucene and that of the embedded index do not go
 * together. The build writes its class path beneath {@code target/}.
 */
public final class OpenSearch {

    private static final Path HOME = Path.of("target", "opensearch");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process process;

    private OpenSearch(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** The one that is running, and answers. */
    public static OpenSearch running() {
        return Started.INSTANCE;
    }

    public int port() {
        return port;
    }

    /** Sends a request past Splejs, and returns what came back. */
    public String send(String method, String path, String json) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(json))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitStart() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(this::answersOrEnds);
        if (!process.isAlive()) {
            throw new AssertionError("OpenSearch ended by itself, see " + HOME.resolve("opensearch.log"));
        }
    }

    private boolean answersOrEnds() {
        try {
            return send("GET", "/_cluster/health", "").contains("\"status\":\"green\"") || !process.isAlive();
        } catch (UncheckedIOException notYet) {
            return !process.isAlive();
        }
    }

    private static final class Started {

        private static final OpenSearch INSTANCE = start();

        private static OpenSearch start() {
            try {
                Path data = Files.createTempDirectory(HOME, "data");
                int port = Keycloak.freePort();
                Process process = launch(data, port);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, data)));
                OpenSearch started = new OpenSearch(port, process);
                started.awaitStart();
                return started;
            } catch (IOException e) {
                throw new UncheckedIOException("The build writes to " + HOME + " what OpenSearch is started with", e);
            }
        }

        private static Process launch(Path data, int port) throws IOException {
            List<String> command = List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    Files.readString(HOME.resolve("classpath.txt")).strip(),
                    "src/test/opensearch/StartOpenSearch.java",
                    data.toString(),
                    String.valueOf(port));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("opensearch.log").toFile())
                    .start();
        }

        private static void end(Process process, Path data) {
            process.destroyForcibly().onExit().join();
            FileSystemUtils.deleteRecursively(data.toFile());
        }
    }
}
