package dk.splejs.administration.web;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does something after the answer has gone out, so that nobody can tell by the time it took what was found. It is not kept
 * anywhere: whoever does not get their mail asks again. What would wait behind a thousand others is dropped.
 */
@Component
class Later {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int MOST = 1000;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST), new ThreadPoolExecutor.DiscardPolicy());

    void run(Runnable deed) {
        worker.execute(() -> {
            try {
                deed.run();
            } catch (RuntimeException e) {
                LOG.warn("A link to choose a password could not be sent", e);
            }
        });
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }
}
