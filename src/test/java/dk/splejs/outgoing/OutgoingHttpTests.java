package dk.splejs.outgoing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real calls to a server of this machine, which the settings trust, and what hostile servers get by their answers. */
class OutgoingHttpTests {

    private static final int ENOUGH = 1000;

    private final ScriptedServer server = new ScriptedServer();
    private final Door door = Door.with(OutgoingHttpTests::lead, "server.test:" + server.port(), "andet.test");

    @AfterEach
    void close() {
        door.close();
        server.close();
    }

    private static InetAddress[] lead(String host) throws UnknownHostException {
        return switch (host) {
            case "server.test", "andet.test" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            case "inde.eksempel.dk" -> new InetAddress[] {InetAddress.getByName("10.0.0.1")};
            default -> throw new UnknownHostException(host);
        };
    }

    @Test
    void aTrustedServerIsAskedAndItsAnswerRead() {
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nSet-Cookie: a=b\r\n\r\nhest");

        assertThat(new String(get("/sti?a=b"), UTF_8)).isEqualTo("hest");
        assertThat(server.lastRequest())
                .startsWith("GET /sti?a=b HTTP/1.1\r\n")
                .contains("\r\nHost: server.test:" + server.port() + "\r\n")
                .contains("\r\nUser-Agent: Splejs\r\n")
                .contains("\r\nAccept-Encoding: identity\r\n")
                .doesNotContain("Cookie", "Authorization", "Upgrade");
    }

    @Test
    void aSecondCallKnowsNothingOfTheFirst() {
        server.answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nSet-Cookie: a=b\r\n\r\n");

        get("/");
        get("/");

        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.lastRequest()).doesNotContain("Cookie");
    }

    @Test
    void jsonIsSentWithItsHeadersAndTheCodeIsTheAnswer() {
        server.answer("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n");

        int code = door.calls().post(address("/hook"), Map.of("webhook-id", "msg_1"), "{\"a\":1}".getBytes(UTF_8));

        assertThat(code).isEqualTo(202);
        assertThat(server.lastRequest())
                .startsWith("POST /hook HTTP/1.1\r\n")
                .contains("\r\nwebhook-id: msg_1\r\n")
                .contains("\r\nContent-Type: application/json")
                .endsWith("\r\n\r\n{\"a\":1}");
    }

    @Test
    void aRedirectOfWhatIsSentIsNotFollowed() {
        server.answer(
                "HTTP/1.1 307 Temporary Redirect\r\nLocation: " + address("/andet") + "\r\nContent-Length: 0\r\n\r\n");

        assertThat(door.calls().post(address("/"), Map.of(), new byte[0])).isEqualTo(307);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void threeRedirectsAreFollowedAndNoFourth() {
        server.answer("HTTP/1.1 302 Found\r\nLocation: /naeste\r\nContent-Length: 0\r\n\r\n");

        assertThat(problem("/")).isEqualTo(CallProblem.TOO_MANY_REDIRECTS);
        assertThat(server.connections()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://[::1]/",
                "http://169.254.169.254/latest/meta-data/",
                "https://inde.eksempel.dk/",
                "https://ukendt.eksempel.dk/",
                "http://andet.test:80/",
                "http://server.test:81/",
                "https://bruger:kode@eksempel.dk/",
                "https://eksempel.dk:22/",
                "file:///etc/passwd",
                "http:// /",
                "\\\\inde\\c"
            })
    void aRedirectToWhatMayNotBeAskedForIsNotFollowed(String location) {
        server.answer("HTTP/1.1 301 Moved Permanently\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n");

        assertThat(problem("/")).isNotEqualTo(CallProblem.NOT_REACHED).isNotEqualTo(CallProblem.TOO_SLOW);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 304, 401, 404, 500})
    void anyAnswerButOneIsARefusalWithItsCode(int code) {
        server.answer("HTTP/1.1 " + code + " X\r\nContent-Length: 0\r\n\r\n");

        CallFailed failed = failure("/");

        assertThat(failed.problem()).isEqualTo(CallProblem.REFUSED);
        assertThat(failed.status()).isEqualTo(code);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        server.answer(out -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(ISO_8859_1));
            while (true) {
                out.write(("400\r\n" + "x".repeat(1024) + "\r\n").getBytes(ISO_8859_1));
            }
        });

        assertThat(problem("/")).isEqualTo(CallProblem.TOO_LARGE);
    }

    @Test
    void anAnswerThatSaysItIsHugeIsNotReadToItsEnd() {
        server.answer(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n".getBytes(ISO_8859_1));
            while (true) {
                out.write(new byte[8192]);
            }
        });

        assertThat(problem("/")).isEqualTo(CallProblem.TOO_LARGE);
        assertThat(door.calls().post(address("/"), Map.of(), new byte[0])).isEqualTo(200);
    }

    @Test
    void headersWithoutEndAreCutOff() {
        server.answer(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            while (true) {
                out.write("X-A: b\r\n".getBytes(ISO_8859_1));
            }
        });

        assertThat(problem("/")).isEqualTo(CallProblem.NOT_REACHED);
    }

    /** Each byte comes soon enough; all of them together do not. */
    @Test
    void anAnswerInDropsIsCutOffWhenItsTimeIsOver() {
        server.answer(out -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n".getBytes(ISO_8859_1));
            server.drip(out, Duration.ofMillis(50));
        });

        assertThat(problem("/")).isEqualTo(CallProblem.TOO_SLOW);
    }

    @Test
    void headersInDropsAreCutOffToo() {
        server.answer(out -> {
            out.write("HTTP/1.1 200 OK\r\nX-A: ".getBytes(ISO_8859_1));
            server.drip(out, Duration.ofMillis(50));
        });

        assertThat(problem("/")).isEqualTo(CallProblem.TOO_SLOW);
    }

    @Test
    void noAnswerAtAllIsTooSlow() {
        server.answer(out -> server.drip(OutputStream.nullOutputStream(), Duration.ofMillis(50)));

        assertThat(problem("/")).isEqualTo(CallProblem.TOO_SLOW);
    }

    @Test
    void aPackedAnswerIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int megabyte = 0; megabyte < 50; megabyte++) {
                gzip.write(new byte[1024 * 1024]);
            }
        }
        server.answer(out -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            bomb.writeTo(out);
        });

        assertThat(problem("/")).isEqualTo(CallProblem.PACKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.2\r\n",
                "220 smtp.inde ESMTP\r\n",
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nx"
            })
    void whatDoesNotSpeakHttpToItsEndIsNotReached(String words) {
        server.answer(words);

        assertThat(problem("/")).isEqualTo(CallProblem.NOT_REACHED);
    }

    @Test
    void aServerThatIsNotThereIsNotReached() {
        server.close();

        assertThat(problem("/")).isEqualTo(CallProblem.NOT_REACHED);
    }

    @Test
    void aServerThatDoesNotSpeakTlsHasNoCertificate() {
        server.answer("HTTP/1.1 400 Bad Request\r\n\r\n");

        assertThat(failureOf("https://server.test:" + server.port() + "/")).isIn(CallProblem.CERTIFICATE);
    }

    private byte[] get(String path) {
        return door.calls().get(address(path), ENOUGH);
    }

    private String address(String path) {
        return "http://server.test:" + server.port() + path;
    }

    private CallProblem problem(String path) {
        return failure(path).problem();
    }

    private CallProblem failureOf(String address) {
        try {
            door.calls().get(address, ENOUGH);
        } catch (CallFailed e) {
            return e.problem();
        }
        throw new AssertionError("an answer");
    }

    private CallFailed failure(String path) {
        try {
            byte[] answer = get(path);
            throw new AssertionError("an answer: " + new String(answer, UTF_8));
        } catch (CallFailed e) {
            assertThat(e).hasMessageNotContainingAny("server.test", "127.0.0.1", "10.0.0.1");
            return e;
        }
    }
}
