package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.adoption.AdoptionAlreadyOpen;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.CommentWords;
import dk.splejs.adoption.Comments;
import dk.splejs.adoption.Following;
import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryChanged;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryDescription;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.EntryNotAsTaken;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.EntryUpserts;
import dk.splejs.catalogue.EntryWrittenElsewhere;
import dk.splejs.catalogue.ExternalEntry;
import dk.splejs.catalogue.ImportOutcome;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Texts;
import dk.splejs.catalogue.WriteCondition;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.support.Journey;
import dk.splejs.support.OnPostgres;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who do the same to an entry at the same moment, on the database of production: one wins, the others are told. */
@RunningSplejs
@OnPostgres
@Import(RunningJourney.class)
class EntriesAtOnceTests {

    private static final int PEOPLE = 4;
    private static final int ROUNDS = 25;
    private static final Actor IDA = Actors.submitter("0751");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Comments comments;

    @Autowired
    private Following following;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private EntryUpserts upserts;

    @Autowired
    private Journey journey;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void sendThemHome() {
        people.shutdownNow();
    }

    @Test
    void oneOfThoseWhoAdoptAtOnceWinsAndTheOthersAreTold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String slug = TestEntries.publish(catalogue, "Samtidig brug");
            List<Throwable> refusals = atOnce(() -> {
                adoptions.adopt(IDA, slug, TestEntries.AARHUS, AdoptionContent.NONE);
                return slug;
            });

            assertThat(refusals).hasSize(PEOPLE - 1).allMatch(AdoptionAlreadyOpen.class::isInstance);
            assertThat(count("adoption", slug)).isOne();
        }
    }

    @Test
    void oneOfThoseWhoEditAtOnceWinsAndTheOthersAreTold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String slug = TestEntries.publish(catalogue, "Samtidig rettelse");
            EditableEntry read = editing.read(IDA, slug);
            List<Throwable> refusals = atOnce(() -> {
                editing.change(IDA, slug, read.version(), retitled(read.content()));
                return slug;
            });

            assertThat(refusals)
                    .hasSize(PEOPLE - 1)
                    .allMatch(refusal ->
                            refusal instanceof EntryChanged || refusal instanceof OptimisticLockingFailureException);
        }
    }

    @Test
    void aCommentThatIsSentTwiceIsThereOnce() throws Exception {
        String slug = TestEntries.publish(catalogue, "Samtidig kommentar");
        List<Throwable> refusals = atOnce(() -> {
            comments.write(IDA, slug, new CommentWords("God løsning"), "nøgle " + slug);
            return slug;
        });

        assertThat(refusals).allMatch(DataIntegrityViolationException.class::isInstance);
        assertThat(count("entry_comment", slug)).isOne();
    }

    @Test
    void whoFollowsTwiceAtOnceFollows() throws Exception {
        journey.municipalities();
        String slug = TestEntries.publish(catalogue, "Samtidig læser");
        Actor reader = Actors.actor(
                "coordinator", Actors.coordinator().memberships().iterator().next());

        assertThat(atOnce(() -> {
                    following.start(reader, slug);
                    return slug;
                }))
                .isEmpty();
        assertThat(count("entry_follower", slug)).isOne();
    }

    @Test
    void theLogOfTheCatalogueIsOnlyAddedTo() {
        TestEntries.publish(catalogue, "Historie");

        for (String change : List.of(
                "update catalogue_log set action = 'CHANGED'",
                "delete from catalogue_log",
                "truncate catalogue_log cascade",
                "truncate catalogue_log_field")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(change)
                    .isThrownBy(() -> jdbc.sql(change).update())
                    .withMessageContaining("only added to");
        }
        assertThat(jdbc.sql("update catalogue_log set actor_name = 'Tidligere bruger' where actor_id = 'x'")
                        .update())
                .isZero();
    }

    @Test
    void oneOfTheSystemsThatSendTheSameAtOnceMakesItAndTheOthersFindIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ExternalEntry name = new ExternalEntry(TestEntries.AARHUS, "samtidig", "ny-" + round);
            Set<ImportOutcome> outcomes = ConcurrentHashMap.newKeySet();
            List<Throwable> refusals = atOnce(() -> {
                outcomes.add(send(name, "Samtidig", "a").outcome());
                return "";
            });

            assertThat(refusals).isEmpty();
            assertThat(outcomes).containsExactlyInAnyOrder(ImportOutcome.NEW, ImportOutcome.UNCHANGED);
            assertThat(jdbc.sql("select count(*) from catalogue_entry where external_source = ? and external_id = ?")
                            .params("0751.samtidig", "ny-" + round)
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    void systemsThatSendDifferentThingsAtOnceAreServedOneAfterTheOtherOrToldToComeAgain() throws Exception {
        AtomicInteger number = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            ExternalEntry name = new ExternalEntry(TestEntries.AARHUS, "samtidig", "anden-" + round);
            send(name, "Samtidig", "a");
            List<Throwable> refusals = atOnce(() -> {
                String text = "Samtidig " + number.incrementAndGet();
                return send(name, text, text).slug().value();
            });

            assertThat(refusals).hasSizeLessThan(PEOPLE).allMatch(EntryWrittenElsewhere.class::isInstance);
        }
    }

    @Test
    void oneOfTheSystemsThatHaveReadTheSameVersionWins() throws Exception {
        AtomicInteger number = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            ExternalEntry name = new ExternalEntry(TestEntries.AARHUS, "samtidig", "betinget-" + round);
            WriteCondition read =
                    new WriteCondition(send(name, "Samtidig", "a").tag().toString(), null);
            List<Throwable> refusals = atOnce(() -> {
                String text = "Samtidig " + number.incrementAndGet();
                return upserts.put(IDA, name, read, saying(text, text)).slug().value();
            });

            assertThat(refusals).hasSize(PEOPLE - 1).allMatch(EntryNotAsTaken.class::isInstance);
        }
    }

    @Test
    void newEntriesOfTheSameTitleAtOnceGetAddressesOfTheirOwn() throws Exception {
        AtomicInteger number = new AtomicInteger();
        List<Throwable> refusals = atOnce(() -> send(
                        new ExternalEntry(TestEntries.AARHUS, "samtidig", "titel-" + number.incrementAndGet()),
                        "Den samme titel",
                        "a")
                .slug()
                .value());

        assertThat(refusals).isEmpty();
    }

    private EntryUpserts.Upserted send(ExternalEntry name, String title, String digest) {
        return upserts.put(IDA, name, new WriteCondition(null, null), saying(title, digest));
    }

    private static EntryDescription saying(String title, String digest) {
        EntryContent content = new EntryContent(
                Texts.danish(title, "Kort", ""),
                new Particulars(null, null, List.of(), null, null, null, null, null),
                Classification.level(null),
                EntryState.CURRENT);
        return standing -> new EntryDescription.Said(content, digest);
    }

    /** What became of those who were refused. */
    private List<Throwable> atOnce(Callable<String> deed) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Callable<String>> deeds = IntStream.range(0, PEOPLE)
                .<Callable<String>>mapToObj(number -> () -> {
                    start.await();
                    return deed.call();
                })
                .toList();
        List<Throwable> refusals = new ArrayList<>();
        for (Future<String> result : people.invokeAll(deeds)) {
            try {
                result.get();
            } catch (ExecutionException refusal) {
                refusals.add(refusal.getCause());
            }
        }
        return refusals;
    }

    private static EntryContent retitled(EntryContent content) {
        Texts texts = content.texts();
        return new EntryContent(
                Texts.danish("Rettet", texts.summary(), texts.description()),
                content.particulars(),
                content.classification(),
                content.state());
    }

    private long count(String table, String slug) {
        return jdbc.sql("select count(*) from " + table
                        + " t join catalogue_entry e on e.id = t.entry_id where e.slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }
}
