package dk.splejs.proposal;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProposalTest
class ProposalLinesTests {

    @Autowired
    private ProposalLines lines;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void beginWithoutProposals() {
        for (String table : List.of(
                "proposal_merge",
                "proposal_screening",
                "proposal_involvement",
                "proposal_item",
                "proposal_suitability",
                "proposal")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void anOrganisationsOwnProposalsAreAllThere() {
        ProposalView draft = stored(aProposal().ownedBy("0751"));
        ProposalView later = stored(aProposal().ownedBy("0751").inReview());
        stored(aProposal().ownedBy("0101").inReview());

        assertThat(lines.ownedBy(new OrganisationCode("0751")))
                .extracting(ProposalRow::id)
                .containsExactly(later.id(), draft.id());
    }

    @Test
    void linesAreReadForManyAtOnce() {
        ProposalView one = stored(aProposal().titled("Et").inReview());
        ProposalView two = stored(aProposal().titled("To"));

        assertThat(lines.rows(List.of(one.id(), two.id())))
                .hasEntrySatisfying(one.id(), row -> assertThat(row.title()).isEqualTo("Et"))
                .hasEntrySatisfying(two.id(), row -> assertThat(row.reference()).isNull());
        assertThat(lines.rows(List.of())).isEmpty();
    }

    private ProposalView stored(ProposalBuilder proposal) {
        return Objects.requireNonNull(transaction.execute(status -> proposal.storeIn(entities)));
    }
}
