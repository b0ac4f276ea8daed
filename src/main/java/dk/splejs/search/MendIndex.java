package dk.splejs.search;

import dk.splejs.shared.OperatorCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the index up to date before anybody is let in. */
@Component
@Profile("!" + OperatorCommand.PROFILE)
@Order(Ordered.HIGHEST_PRECEDENCE)
class MendIndex implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(MendIndex.class);

    private final IndexKeeper index;

    MendIndex(IndexKeeper index) {
        this.index = index;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long mended = index.mend();
        if (mended > 0) {
            LOG.info("The index of the search lacked {} documents, or had older ones; they have been made", mended);
        }
    }
}
