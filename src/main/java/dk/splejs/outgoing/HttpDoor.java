package dk.splejs.outgoing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The way out: one call at a time, on a connection of its own that ends with it, cut off when its time is over. */
@Component
class HttpDoor implements DisposableBean {

    private final CloseableHttpClient client;
    private final OutgoingSettings settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(HttpDoor::thread);

    @Autowired
    HttpDoor(OutgoingSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    HttpDoor(OutgoingSettings settings, NameLookup names) {
        this.client = HttpClientSetup.client(settings, names);
        this.settings = settings;
    }

    /** What to take from an answer. */
    interface Reading<T> {
        T of(ClassicHttpResponse answer) throws IOException;
    }

    /**
     * Calls, and reads what is answered.
     *
     * @throws CallFailed when nothing comes of it
     */
    <T> T call(TargetAddress target, HttpUriRequestBase request, Reading<T> reading) {
        ScheduledFuture<?> end =
                clock.schedule(request::cancel, settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
        ClassicHttpResponse answer = null;
        try {
            HttpHost host = new HttpHost(target.uri().getScheme(), target.host(), target.port());
            answer = client.executeOpen(host, request, null);
            return reading.of(answer);
        } catch (IOException e) {
            throw new CallFailed(problem(e, request.isCancelled()));
        } finally {
            end.cancel(false);
            // Before it is closed: closing would read on to the end of what is sent
            request.cancel();
            Closer.closeQuietly(answer);
        }
    }

    private static CallProblem problem(IOException e, boolean cutOff) {
        if (cutOff || e instanceof InterruptedIOException) {
            return CallProblem.TOO_SLOW;
        }
        if (e instanceof UnknownHostException) {
            return CallProblem.NOT_PUBLIC;
        }
        return e instanceof SSLException ? CallProblem.CERTIFICATE : CallProblem.NOT_REACHED;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "outgoing-calls");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
