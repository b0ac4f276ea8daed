package dk.splejs.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that misbehaves as told: refuses recipients, or takes a mail and hangs up without saying so. */
class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger hangUps = new AtomicInteger();
    private volatile String refused = "";

    ScriptedSmtp() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Recipients whose address has this in it are unknown here. */
    void refuse(String address) {
        refused = address;
    }

    /** So many mails are taken without an answer. */
    void hangUpAfter(int mails) {
        hangUps.set(mails);
    }

    /** Head and body of the mails it took, whether it said so or not. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 ready");
            String line = lines.readLine();
            while (line != null && answer(client, line, lines)) {
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when it hangs up. */
    private boolean answer(Socket client, String line, BufferedReader lines) throws IOException {
        if (line.startsWith("RCPT") && !refused.isEmpty() && line.contains(refused)) {
            say(client, "550 5.1.1 " + line.substring(line.indexOf('<')) + " unknown");
        } else if (line.equals("DATA")) {
            say(client, "354 go on");
            taken.add(mail(lines));
            if (hangUps.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return false;
            }
            say(client, "250 taken");
        } else {
            say(client, line.equals("QUIT") ? "221 bye" : "250 ok");
        }
        return true;
    }

    private static String mail(BufferedReader lines) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }
}
