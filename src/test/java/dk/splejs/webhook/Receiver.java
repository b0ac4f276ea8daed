package dk.splejs.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Somebody's system that is told what happens, and takes it or not. It is a real server on this machine. */
final class Receiver implements AutoCloseable {

    /** Answers nothing and hangs up. */
    static final int HANGS_UP = 0;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile Function<Told, Integer> answer = any -> 204;

    /** One call, with the code that was answered. */
    record Told(String id, String timestamp, String signature, String body, int code) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String type() {
            return json().path("type").asText();
        }

        long sequence() {
            return json().path("sequence").asLong();
        }

        String slug() {
            return json().path("data").path("slug").asText();
        }

        boolean taken() {
            return code / 100 == 2;
        }

        /** As a receiver would, from the three headers and the body alone. */
        boolean isSignedWith(String secret) {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            return signature.equals(
                    SigningKeys.sign(key, id, Instant.ofEpochSecond(Long.parseLong(timestamp)), body.getBytes(UTF_8)));
        }

        private Told answered(int given) {
            return new Told(id, timestamp, signature, body, given);
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    void answers(int code) {
        answer = any -> code;
    }

    void answers(Function<Told, Integer> wanted) {
        answer = wanted;
    }

    /** Every call in its order, also those that were refused. */
    List<Told> calls() {
        return List.copyOf(told);
    }

    List<Told> taken() {
        return told.stream().filter(Told::taken).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getRequestHeaders();
            Told call = new Told(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    0);
            int code = answer.apply(call);
            told.add(call.answered(code));
            if (code != HANGS_UP) {
                exchange.sendResponseHeaders(code, -1);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
