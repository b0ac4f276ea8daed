package dk.splejs.search;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.Visibility;
import dk.splejs.security.AccessRules;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** The tables of the outbox are what Hibernate Search wants of H2 too; on PostgreSQL the tests on OpenSearch use them. */
@SearchTest
class OutboxOnH2Tests {

    private static final Map<String, String> OUTBOX = Map.of(
            "hibernate.search.coordination.strategy",
            "outbox-polling",
            "hibernate.search.indexing.plan.synchronization.strategy",
            "");

    @Autowired
    private Library library;

    @Autowired
    private AccessRules rules;

    @Autowired
    private OwnerGroups owners;

    @Autowired
    private LocalContainerEntityManagerFactoryBean entities;

    @AfterEach
    void clear() {
        library.clear();
    }

    @Test
    void whatWaitsInTheOutboxIsFoundInTheEnd() {
        try (SecondSplejs other = SecondSplejs.on(entities, OUTBOX)) {
            other.in(session -> aProposal()
                    .titled("Zebra")
                    .visibleTo(Visibility.PUBLIC)
                    .inReview()
                    .storeIn(session));
            library.settle();

            Finder finder = new Finder(other.entities(), rules, owners);
            assertThat(finder.complete(null, "zeb")).containsExactly("Zebra");
        }
    }
}
