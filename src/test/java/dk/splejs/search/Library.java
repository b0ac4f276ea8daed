package dk.splejs.search;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.NewEntry;
import dk.splejs.catalogue.Source;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.ProposalBuilder;
import dk.splejs.proposal.ProposalView;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test of the search looks in. Whatever is put in is committed; {@link #clear()} empties it. */
class Library {

    static final Classification SOCIAL =
            new Classification(null, "27.36", List.of("social"), List.of("RPA"), List.of());

    private final Catalogue catalogue;
    private final Involvement involvement;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Library(
            Catalogue catalogue,
            Involvement involvement,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.involvement = involvement;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return the path of its page */
    String solution(String title, String summary, String body) {
        return solution(title, summary, body, "0751", SOCIAL);
    }

    String solution(String title, String summary, String body, String owner, Classification classification) {
        Source source = new Source(new OrganisationCode(owner), null, "MPL-2.0", List.of(), null);
        NewEntry entry = NewEntry.current(Texts.danish(title, summary, body), source, classification, null);
        return "/katalog/" + catalogue.publish(entry).value();
    }

    ProposalView proposal(ProposalBuilder proposal) {
        return in(() -> proposal.storeIn(entities));
    }

    void invite(ProposalView proposal, String... codes) {
        involvement.invite(
                proposal.id(),
                List.of(codes).stream().map(OrganisationCode::new).toList());
    }

    <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** As somebody would do with the database only. */
    void behindTheIndex(String statement) {
        transaction.executeWithoutResult(
                status -> entities.createNativeQuery(statement).executeUpdate());
    }

    void clear() {
        transaction.executeWithoutResult(status -> {
            entities.createNativeQuery("delete from proposal_involvement").executeUpdate();
            entities.createNativeQuery("delete from catalogue_log").executeUpdate();
            List.of("Entry", "Proposal")
                    .forEach(name -> entities.createQuery("select e from " + name + " e", Object.class)
                            .getResultList()
                            .forEach(entities::remove));
        });
    }
}
