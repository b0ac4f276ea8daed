package dk.splejs.demo;

import dk.splejs.shared.StartOrder;
import dk.splejs.shared.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo, once. */
@Component
@Profile("demo")
class DemoStart extends StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoAccounts accounts;
    private final DemoCatalogue catalogue;
    private final DemoProposals proposals;
    private final DemoEntries entries;

    DemoStart(DemoAccounts accounts, DemoCatalogue catalogue, DemoProposals proposals, DemoEntries entries) {
        super(StartOrder.DEMO);
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.proposals = proposals;
        this.entries = entries;
    }

    @Override
    protected void take() {
        if (accounts.missing()) {
            LOG.info("Making the demo's accounts, catalogue and proposals");
            accounts.create();
            catalogue.create();
            proposals.create();
            entries.create();
        }
        LOG.info(
                "Demo: log in as submitter.0751, reviewer.0751, budget.0751 (any municipality's code), analyst, board.1,"
                        + " coordinator or admin; the password is splejs");
    }
}
