package dk.splejs.search;

import dk.splejs.shared.OperatorCommand;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the index up to date before anybody is let in; where it cannot be reached, people are let in without a search. */
@Component
@Profile("!" + OperatorCommand.PROFILE)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MendIndex implements ApplicationRunner {

    private final IndexKeeper index;
    private final IndexWatch watch;

    MendIndex(IndexKeeper index, IndexWatch watch) {
        this.index = index;
        this.watch = watch;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (index.isShared()) {
            watch.begin();
        } else {
            index.mend();
        }
    }
}
