package dk.splejs.search;

import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
        Texts texts = Texts.danish(title, summary, body);
        return in(() -> publish(NewEntry.current(texts, source(owner), classification, null)));
    }

    /** Committed, however long the index takes. */
    String solutionWithoutWaiting(String title) {
        Texts texts = Texts.danish(title, "", "");
        return transaction.execute(status -> publish(NewEntry.current(texts, source("0751"), SOCIAL, null)));
    }

    private String publish(NewEntry entry) {
        return "/katalog/" + catalogue.publish(entry).value();
    }

    private static Source source(String owner) {
        return new Source(new OrganisationCode(owner), null, "MPL-2.0", List.of(), null);
    }

    ProposalView proposal(ProposalBuilder proposal) {
        return in(() -> proposal.storeIn(entities));
    }

    void invite(ProposalView proposal, String... codes) {
        List<OrganisationCode> invited =
                List.of(codes).stream().map(OrganisationCode::new).toList();
        in(() -> {
            involvement.invite(proposal.id(), invited);
            return invited;
        });
    }

    /** All of it in one transaction, and found by whoever asks from then on. */
    <T> T in(Supplier<T> work) {
        T done = transaction.execute(status -> work.get());
        settle();
        return done;
    }

    /** Waits until the index knows what was committed. */
    void settle() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10)).until(() -> waiting() == 0);
            Search.mapping(entities.getEntityManagerFactory())
                    .scope(Object.class)
                    .workspace()
                    .refresh();
        }
    }

    /** Changes that a shared index has yet to be told; an index inside Splejs knows them with the commit. */
    long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from hsearch_outbox_event")
                        .getSingleResult())
                .longValue();
    }

    /** As somebody would do with the database only. */
    void behindTheIndex(String statement) {
        transaction.executeWithoutResult(
                status -> entities.createNativeQuery(statement).executeUpdate());
    }

    void clear() {
        transaction.executeWithoutResult(status -> {
            if (isPostgres()) {
                // Its triggers keep logs from being emptied
                entities.createNativeQuery("set local session_replication_role = replica")
                        .executeUpdate();
            }
            entities.createNativeQuery("delete from proposal_involvement").executeUpdate();
            entities.createNativeQuery("delete from catalogue_log").executeUpdate();
            List.of("Entry", "Proposal")
                    .forEach(name -> entities.createQuery("select e from " + name + " e", Object.class)
                            .getResultList()
                            .forEach(entities::remove));
        });
        settle();
    }

    private boolean isPostgres() {
        return entities.unwrap(Session.class)
                .doReturningWork(connection ->
                        connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"));
    }
}
