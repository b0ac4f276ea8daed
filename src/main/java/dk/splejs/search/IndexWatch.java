package dk.splejs.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Looks now and then whether a shared index answers. Hibernate Search gives up on a change after three tries; whatever was
 * given up while OpenSearch was away is told again when it is back, and the whole is compared once.
 */
@Component
class IndexWatch implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWatch.class);
    private static final int SECONDS_BETWEEN = 10;

    private final IndexKeeper index;
    private final ScheduledExecutorService clock;
    private boolean whole;
    private boolean told;

    IndexWatch(IndexKeeper index) {
        this.index = index;
        this.clock = Executors.newSingleThreadScheduledExecutor(IndexWatch::thread);
    }

    @Override
    public void afterPropertiesSet() {
        if (index.isShared()) {
            try {
                index.make();
            } catch (RuntimeException inTheWay) {
                tell(inTheWay);
            }
        }
    }

    /** Looks once, and then again and again. */
    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the clock
    void begin() {
        look();
        clock.scheduleWithFixedDelay(this::look, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    /** Whatever is in the way, the next look finds out whether it has gone. */
    synchronized void look() {
        try {
            if (!whole) {
                index.mend();
                whole = true;
                told = false;
            }
            index.catchUp();
        } catch (RuntimeException inTheWay) {
            whole = false;
            tell(inTheWay);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** Once, and not again until it has gone. */
    private synchronized void tell(RuntimeException inTheWay) {
        if (!told) {
            LOG.warn("The index of the search does not answer; nothing is found until it does", inTheWay);
            told = true;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "search-index-watch");
        thread.setDaemon(true);
        return thread;
    }
}
