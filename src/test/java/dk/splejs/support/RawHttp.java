package dk.splejs.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.Locale;

/** Sends what no decent client would: a request line and headers as they are, one byte a character. */
public final class RawHttp {

    private static final int PATIENCE = 20_000;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /** What came back: nothing at all has status 0. */
    public record Answer(int status, List<String> headers, String body) {

        public List<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }
    }

    public Answer get(String target, String... headers) {
        return send("GET " + target + " HTTP/1.1", "", headers);
    }

    /** The line as it is, these headers (each a whole line) and a body; the connection ends with the answer. */
    public Answer send(String requestLine, String body, String... headers) {
        boolean host = List.of(headers).stream().anyMatch(line -> line.startsWith("Host:"));
        String head = requestLine + "\r\n" + (host ? "" : "Host: localhost:" + port + "\r\n") + "Connection: close\r\n"
                + String.join(
                        "", List.of(headers).stream().map(line -> line + "\r\n").toList()) + "\r\n";
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return parse(all(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(requestLine, e);
        }
    }

    private static byte[] all(InputStream answer) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            answer.transferTo(read);
        } catch (java.net.SocketException reset) {
            // The server had said what it wanted to say
        }
        return read.toByteArray();
    }

    private static Answer parse(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, List.of(), text);
        }
        List<String> lines = List.of(text.substring(0, end).split("\r\n"));
        String[] status = lines.get(0).split(" ");
        return new Answer(Integer.parseInt(status[1]), lines.subList(1, lines.size()), text.substring(end + 4));
    }
}
