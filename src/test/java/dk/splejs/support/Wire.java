package dk.splejs.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a service at this machine that can be cut, or let nothing through. */
public final class Wire {

    private enum State {
        WHOLE,
        /** Connections are made, and nothing comes. */
        STALLED,
        CUT
    }

    private final int service;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    private Wire(int service, ServerSocket server) {
        this.service = service;
        this.server = server;
    }

    public static Wire to(int port) {
        try {
            Wire wire = new Wire(port, new ServerSocket(0, 100, InetAddress.getLoopbackAddress()));
            inBackground(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public void cut() {
        become(State.CUT);
    }

    public void stall() {
        become(State.STALLED);
    }

    public void mend() {
        become(State.WHOLE);
    }

    private void become(State next) {
        if (state != next) {
            state = next;
            open.forEach(Wire::end);
            open.clear();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException goneAgain) {
                // The other side hears of it
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        open.add(caller);
        switch (state) {
            case CUT -> end(caller);
            case STALLED -> {}
            case WHOLE -> {
                Socket called = new Socket(InetAddress.getLoopbackAddress(), service);
                open.add(called);
                inBackground(() -> carry(caller, called));
                inBackground(() -> carry(called, caller));
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream said = from.getInputStream();
                OutputStream heard = to.getOutputStream()) {
            said.transferTo(heard);
        } catch (IOException cut) {
            end(from);
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed, which was wanted
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
