package dk.splejs.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real Keycloak in a process of its own, from the distribution that the build unpacks beneath {@code target/}, with the
 * realm of {@code src/test/resources/keycloak}. Close it after use.
 */
public final class Keycloak implements AutoCloseable {

    /** Of the client {@code splejs}, as the realm says. */
    public static final String CLIENT_SECRET = "a-secret-for-the-tests-only";

    public static final String PASSWORD = "kodeord-til-test";

    private static final Path DISTRIBUTIONS = Path.of("target", "keycloak");
    private static final String REALM = "splejs-realm.json";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String address;
    private final Process process;

    private Keycloak(int port, Process process) {
        this.address = "http://localhost:" + port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Begins to start; {@link #awaitStart()} waits until it answers. */
    public static Keycloak start(String baseUrlOfSplejs) {
        int port = freePort();
        Path home = home();
        try {
            Path realm = home.resolve("data/import").resolve(REALM);
            Files.createDirectories(realm.getParent());
            Files.writeString(
                    realm,
                    Files.readString(Path.of("src/test/resources/keycloak", REALM))
                            .replace("@BASE@", baseUrlOfSplejs));
            return new Keycloak(port, launch(home, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        ProcessBuilder keycloak = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(DISTRIBUTIONS.resolve("keycloak.log").toFile());
        keycloak.environment().put("JAVA_HOME", System.getProperty("java.home"));
        keycloak.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        keycloak.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        keycloak.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        keycloak.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        return keycloak.start();
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitStart() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(this::answersOrEnds);
        if (!process.isAlive()) {
            throw new AssertionError("Keycloak ended by itself, see " + DISTRIBUTIONS.resolve("keycloak.log"));
        }
    }

    public String issuer() {
        return address + "/realms/splejs";
    }

    /** Ends all sessions of this person, as an administrator of the provider does. */
    public void logOut(String username) {
        send(admin("/users/" + idOf(username) + "/logout").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** How many sessions the provider has of this person. */
    public int sessions(String username) {
        return read(admin("/users/" + idOf(username) + "/sessions").GET()).size();
    }

    /** Takes the person out of a group. */
    public void takeOut(String username, String group) {
        String id = idOf(username);
        JsonNode groups = read(admin("/users/" + id + "/groups").GET());
        for (JsonNode held : groups) {
            if (held.get("name").asText().equals(group)) {
                send(admin("/users/" + id + "/groups/" + held.get("id").asText())
                        .DELETE());
            }
        }
    }

    @Override
    public void close() {
        end();
    }

    private void end() {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private boolean answersOrEnds() {
        try {
            HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .build();
            return client.send(discovery, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String idOf(String username) {
        return read(admin("/users?exact=true&username=" + username).GET())
                .get(0)
                .get("id")
                .asText();
    }

    private HttpRequest.Builder admin(String path) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
        JsonNode answer =
                read(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        return HttpRequest.newBuilder(URI.create(address + "/admin/realms/splejs" + path))
                .header("Authorization", "Bearer " + answer.get("access_token").asText());
    }

    private JsonNode read(HttpRequest.Builder request) {
        try {
            return json.readTree(send(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path home() {
        try (Stream<Path> unpacked = Files.list(DISTRIBUTIONS)) {
            return unpacked.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The build unpacks Keycloak to " + DISTRIBUTIONS));
        } catch (IOException e) {
            throw new UncheckedIOException("The build unpacks Keycloak to " + DISTRIBUTIONS, e);
        }
    }
}
