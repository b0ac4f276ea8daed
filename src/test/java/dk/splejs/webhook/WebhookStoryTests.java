package dk.splejs.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.EntryAction;
import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryHistory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Actor;
import dk.splejs.support.EngineTest;
import dk.splejs.support.FormAnswers;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import dk.splejs.webhook.Receiver.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens is told to a real server by the engine's jobs. Time goes by in the tables and in the due dates of the jobs, not
 * on the clock of the machine, which other tests share.
 */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class WebhookStoryTests {

    private static final OrganisationCode COPENHAGEN = new OrganisationCode("0101");
    private static final String PROCESS = "WebhookProcess";

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private Sending sending;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryDirectory entries;

    @Autowired
    private EntryHistory history;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Journey journey;

    @Autowired
    private TestPeople people;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService engineHistory;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final Receiver receiver = new Receiver();
    private final List<SubscriptionId> made = new ArrayList<>();
    private NewSubscriptions.Made hook;

    @BeforeEach
    void subscribe() {
        hook = subscribe(receiver, EnumSet.complementOf(EnumSet.of(EventKind.PING)));
    }

    @AfterEach
    void unsubscribe() {
        receiver.close();
        made.forEach(id -> as("administrator.0101", actor -> subscriptions.delete(actor, id)));
        pass(Duration.ofHours(5));
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .count())
                .isZero();
    }

    /** The promise of the issue: an hour out of order, more than twenty events meanwhile, and nothing lost or turned around. */
    @Test
    void aReceiverThatFailsForAnHourGetsEachEventOnceAndInOrder() {
        List<EntryRef> solutions = IntStream.range(0, 5)
                .mapToObj(number -> publish("Timen " + number))
                .toList();
        Random random = new Random(26);
        receiver.answers(Receiver.HANGS_UP);
        for (int minute = 0; minute < 60; minute++) {
            receiver.answers(List.of(Receiver.HANGS_UP, 500, 503, 404, 302).get(minute / 12));
            if (minute % 2 == 1) {
                adoption(solutions.get(random.nextInt(5)), EntryAction.ADOPTION_CHANGED);
            }
            pass(Duration.ofMinutes(1));
        }
        assertThat(receiver.taken()).isEmpty();
        System.out.printf(
                "Webhook: %d calls in an hour out of order%n", receiver.calls().size());
        assertThat(receiver.calls()).hasSizeLessThan(15);
        assertThat(waiting()).isOne();

        receiver.answers(204);
        passMinutes(16);

        List<Told> taken = receiver.taken();
        assertThat(taken).hasSize(5 + 30).allMatch(told -> told.isSignedWith(hook.secret()));
        assertThat(taken).extracting(Told::id).doesNotHaveDuplicates();
        assertInOrder(taken);
        assertThat(receiver.calls().stream().map(Told::id).collect(Collectors.toSet()))
                .hasSameSizeAs(taken);
        assertThat(states()).containsOnly("DELIVERED");
    }

    @Test
    void whatNeverGetsThroughHoldsUpNobodyElse() {
        EntryRef refused = publish("Afvist");
        EntryRef other = publish("Modtaget");
        receiver.answers(told -> told.body().contains("Afvist") ? 400 : 200);
        pass(Duration.ZERO);
        assertThat(receiver.taken()).hasSize(1);

        for (int round = 0; round < 6; round++) {
            adoption(refused, EntryAction.ADOPTION_CHANGED);
            adoption(other, EntryAction.ADOPTION_CHANGED);
            pass(Duration.ofMinutes(20));
        }

        assertThat(receiver.taken()).hasSize(7).noneMatch(told -> told.body().contains("Afvist"));
        assertThat(receiver.calls().stream()
                        .filter(told -> !told.taken())
                        .map(Told::id)
                        .distinct())
                .hasSize(1);
        receiver.answers(200);
        passMinutes(300);
        assertThat(receiver.taken()).hasSize(14);
        assertInOrder(receiver.taken().stream()
                .filter(told -> told.body().contains("Afvist"))
                .toList());
    }

    @Test
    void afterTwoDaysInVainSplejsGivesUpAndTellsTheAdministrators() {
        EntryRef solution = publish("Opgivet");
        receiver.answers(503);
        for (int hour = 0; hour < 49; hour++) {
            pass(Duration.ofHours(1));
        }
        assertThat(state()).isEqualTo(SubscriptionState.ACTIVE);
        for (int hour = 0; hour < 10; hour++) {
            pass(Duration.ofHours(1));
        }

        assertThat(state())
                .as("%d calls, %d wait", receiver.calls().size(), waiting())
                .isEqualTo(SubscriptionState.STOPPED);
        assertThat(states()).containsOnly("GIVEN_UP");
        assertThat(toldOf("WEBHOOK_STOPPED")).containsOnly("administrator.0101");
        int calls = receiver.calls().size();
        adoption(solution, EntryAction.ADOPTION_CHANGED);
        pass(Duration.ofHours(5));
        assertThat(receiver.calls()).hasSize(calls);

        receiver.answers(200);
        as("administrator.0101", actor -> subscriptions.resume(actor, hook.id()));
        as(
                "administrator.0101",
                actor -> subscriptions.sendAgain(
                        actor,
                        hook.id(),
                        subscriptions
                                .deliveries(actor, hook.id(), 1)
                                .lines()
                                .get(0)
                                .id()));
        pass(Duration.ZERO);
        assertThat(receiver.taken())
                .hasSize(1)
                .extracting(Told::id)
                .isSubsetOf(idsOf(receiver.calls().subList(0, 1)));
    }

    @Test
    void aMessageThatIsRefusedForTwoDaysIsGivenUpAlone() {
        EntryRef refused = publish("Aldrig");
        EntryRef other = publish("Altid");
        receiver.answers(told -> told.body().contains("Aldrig") ? 400 : 200);
        for (int hour = 0; hour < 56; hour++) {
            adoption(other, EntryAction.ADOPTION_CHANGED);
            pass(Duration.ofHours(1));
        }

        assertThat(state()).isEqualTo(SubscriptionState.ACTIVE);
        assertThat(toldOf("WEBHOOK_GIVEN_UP")).containsOnly("administrator.0101");
        receiver.answers(200);
        adoption(refused, EntryAction.ADOPTION_ENDED);
        pass(Duration.ZERO);
        assertThat(receiver.taken())
                .filteredOn(told -> told.body().contains("Aldrig"))
                .extracting(Told::type)
                .containsExactly("adoption.ended");
    }

    @Test
    void whatIsTakenBackIsNotTold() {
        EntryRef solution = publish("Taget tilbage");
        pass(Duration.ZERO);

        transaction.executeWithoutResult(status -> {
            log(solution, EntryAction.ADOPTION_CHANGED);
            status.setRollbackOnly();
        });
        pass(Duration.ZERO);

        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void aMessageSaysWhatAnybodyMayReadAndWhereToReadOn() {
        String slug = publish("Hvad der står").slug().value();
        as("submitter.0101", actor -> adoptions.adopt(actor, slug, COPENHAGEN, AdoptionContent.NONE));
        pass(Duration.ZERO);

        Told published = receiver.taken().get(0);
        Told adopted = receiver.taken().get(1);
        assertThat(published.json().path("data"))
                .isEqualTo(adopted.json().path("data").path("solution"));
        assertThat(published.type()).isEqualTo("solution.published");
        assertThat(published.json().path("data").path("page").asText()).endsWith("/katalog/" + slug);
        assertThat(adopted.type()).isEqualTo("adoption.opened");
        assertThat(adopted.json().path("data").path("organisation").asText()).isEqualTo("0101");
        assertThat(adopted.sequence()).isGreaterThan(published.sequence());
        assertThat(adopted.body()).doesNotContain("submitter.0101", "@");
    }

    @Test
    void onlyAProposalThatEverybodyMayReadIsToldOfAndOnlyAfterItsScreening() {
        journey.screen(submit("members"), FormAnswers.accept("1", "0101"));
        journey.screen(submit("own"), FormAnswers.accept("1", "0101"));
        journey.screen(submit("public"), FormAnswers.decision("reject"));
        pass(Duration.ZERO);
        assertThat(receiver.calls()).isEmpty();

        ProposalId open = submit("public");
        pass(Duration.ZERO);
        assertThat(receiver.calls()).isEmpty();
        journey.screen(open, FormAnswers.accept("1", "0101"));
        journey.review(open, List.of("0101"), FormAnswers.need());
        pass(Duration.ZERO);

        assertThat(receiver.taken()).extracting(Told::type).containsExactly("proposal.opened", "proposal.moved");
        assertThat(receiver.taken().get(1).json().path("data").path("phase").asText())
                .isEqualTo("shelved");
    }

    private ProposalId submit(String visibility) {
        return people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(
                                actor,
                                TestEntries.AARHUS,
                                journey.content(FormAnswers.with(FormAnswers.proposal(), "visibility", visibility)))
                        .id());
    }

    @Test
    void aTestIsSentAtOnceAlsoToAReceiverThatIsOutOfOrder() {
        publish("Før prøven");
        receiver.answers(503);
        passMinutes(30);
        receiver.answers(200);

        as("administrator.0101", actor -> subscriptions.ping(actor, hook.id()));
        pass(Duration.ZERO);

        assertThat(receiver.taken()).extracting(Told::type).containsExactlyInAnyOrder("ping", "solution.published");
        assertThat(receiver.taken()).allMatch(told -> told.isSignedWith(hook.secret()));
    }

    @Test
    void whatHappensDuringAPauseIsNotTold() {
        as("administrator.0101", actor -> subscriptions.pause(actor, hook.id()));
        EntryRef solution = publish("I pausen");
        pass(Duration.ZERO);
        as("administrator.0101", actor -> subscriptions.resume(actor, hook.id()));
        adoption(solution, EntryAction.ADOPTION_CHANGED);
        pass(Duration.ZERO);

        assertThat(receiver.taken()).extracting(Told::type).containsExactly("adoption.changed");
    }

    @Test
    void aReceiverIsToldOfTheKindsThatItAskedFor() {
        try (Receiver picky = new Receiver()) {
            NewSubscriptions.Made second = subscribe(picky, Set.of(EventKind.ADOPTION_ENDED));
            adoption(publish("Kræsen"), EntryAction.ADOPTION_ENDED);
            pass(Duration.ZERO);

            assertThat(picky.taken()).hasSize(1).allMatch(told -> told.isSignedWith(second.secret()));
            assertThat(picky.taken().get(0).isSignedWith(hook.secret())).isFalse();
            assertThat(receiver.taken()).hasSize(2);
        }
    }

    /** As two nodes would. */
    @Test
    void twoAtOnceSendNothingTwice() throws Exception {
        EntryRef solution = publish("To ad gangen");
        for (int event = 0; event < 20; event++) {
            adoption(solution, EntryAction.ADOPTION_CHANGED);
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<?>> runs = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            runs.add(nodes.submit(() -> {
                start.await();
                return transaction.execute(status -> sending.send(hook.id()));
            }));
        }
        start.countDown();
        for (Future<?> run : runs) {
            run.get();
        }
        nodes.shutdown();
        pass(Duration.ZERO);

        assertThat(receiver.calls()).hasSize(21).extracting(Told::id).doesNotHaveDuplicates();
        assertInOrder(receiver.calls());
    }

    @Test
    void theWholeDiagramIsWalked() {
        receiver.answers(503);
        publish("Hele vejen");
        passMinutes(2);
        receiver.answers(200);
        passMinutes(6);

        assertThat(engineHistory.createHistoricActivityInstanceQuery().list().stream()
                        .filter(step -> step.getProcessDefinitionKey().equals(PROCESS))
                        .map(step -> step.getActivityId())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "StartEvent_EventsWritten",
                        "Task_SendEvents",
                        "Gateway_MoreToSend",
                        "CatchEvent_NextTry",
                        "EndEvent_NothingWaits");
    }

    private NewSubscriptions.Made subscribe(Receiver where, Set<EventKind> kinds) {
        people.enrol();
        NewSubscriptions.Made subscription =
                people.as("administrator.0101", actor -> subscriptions.make(actor, COPENHAGEN, where.address(), kinds));
        made.add(subscription.id());
        return subscription;
    }

    private EntryRef publish(String title) {
        return entries.require(TestEntries.publish(catalogue, title));
    }

    private void adoption(EntryRef entry, EntryAction action) {
        transaction.executeWithoutResult(status -> log(entry, action));
    }

    private void log(EntryRef entry, EntryAction action) {
        history.add(entry.id(), null, COPENHAGEN, action, null);
    }

    private void as(String person, Consumer<Actor> deed) {
        people.as(person, actor -> {
            deed.accept(actor);
            return actor;
        });
    }

    private void passMinutes(int minutes) {
        for (int minute = 0; minute < minutes; minute++) {
            pass(Duration.ofMinutes(1));
        }
    }

    /** Lets so much time go by, and runs what is due then. */
    private void pass(Duration time) {
        move("webhook_turn", time, "failing_since", "quiet_until", "wake_at");
        move("webhook_delivery", time, "queued_at", "next_try_at");
        jobs().forEach(job -> {
            if (job.getDuedate() != null) {
                management.setJobDuedate(
                        job.getId(), Date.from(job.getDuedate().toInstant().minus(time)));
            }
        });
        for (Job due = due(); due != null; due = due()) {
            management.executeJob(due.getId());
        }
    }

    private void move(String table, Duration time, String... columns) {
        for (String column : columns) {
            jdbc.sql("update " + table + " set " + column + " = dateadd(second, ?, " + column + ")")
                    .param(-time.toSeconds())
                    .update();
        }
    }

    private Job due() {
        return management.createJobQuery().processDefinitionKey(PROCESS).executable().listPage(0, 1).stream()
                .findFirst()
                .orElse(null);
    }

    private List<Job> jobs() {
        return management.createJobQuery().processDefinitionKey(PROCESS).list();
    }

    /** How many wait for the receiver to come back. */
    private long waiting() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(hook.id().toString())
                .count();
    }

    private SubscriptionState state() {
        return subscriptions
                .require(people.actor("administrator.0101"), hook.id())
                .state();
    }

    private List<String> states() {
        return jdbc.sql("select state from webhook_delivery where subscription_id = ?")
                .param(hook.id().value())
                .query(String.class)
                .list();
    }

    private List<String> toldOf(String kind) {
        return jdbc.sql("select user_id from message where kind = ?")
                .param(kind)
                .query(String.class)
                .list();
    }

    private static List<String> idsOf(List<Told> calls) {
        return calls.stream().map(Told::id).toList();
    }

    private static void assertInOrder(List<Told> taken) {
        Map<String, List<Long>> bySolution = taken.stream()
                .collect(Collectors.groupingBy(
                        WebhookStoryTests::solution, Collectors.mapping(Told::sequence, Collectors.toList())));
        assertThat(bySolution.values())
                .allSatisfy(numbers -> assertThat(numbers).isSorted());
    }

    private static String solution(Told told) {
        return told.json().findPath("slug").asText();
    }
}
