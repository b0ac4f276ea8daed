package dk.splejs.shared;

import org.springframework.context.SmartLifecycle;

/** Something that is done once, before the port opens. */
public abstract class StartStep implements SmartLifecycle {

    private final int phase;
    private boolean done;

    /**
     * @param phase one of {@link StartOrder}
     */
    protected StartStep(int phase) {
        this.phase = phase;
    }

    protected abstract void take();

    @Override
    public final void start() {
        take();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
