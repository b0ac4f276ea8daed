package dk.splejs.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.support.MovableClock;
import dk.splejs.support.OnPostgres;
import dk.splejs.webhook.Receiver.Told;
import dk.splejs.webhook.WebhookTestConfiguration.Woken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The module alone on PostgreSQL, with a clock that is moved and without an engine: whoever is to come back is called by hand. */
@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(WebhookTestConfiguration.class)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@OnPostgres
class WebhookOnPostgresTests {

    private static final OrganisationCode CODE = new OrganisationCode("0101");
    private static final Actor ADMINISTRATOR =
            new Actor(new UserId("administrator.0101"), "Ada", Set.of(Membership.of(Role.ADMINISTRATOR, CODE)));

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private EventOutbox outbox;

    @Autowired
    private Sending sending;

    @Autowired
    private Woken woken;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final Receiver receiver = new Receiver();
    private NewSubscriptions.Made hook;

    @BeforeEach
    void subscribe() {
        jdbc.sql("""
                insert into organisation (code, name, official_name, kind, cvr)
                select '0101', 'København', 'Københavns Kommune', 'MUNICIPALITY', '64942212'
                where not exists (select 1 from organisation where code = '0101')
                """).update();
        hook = subscriptions.make(
                ADMINISTRATOR, CODE, receiver.address(), EnumSet.complementOf(EnumSet.of(EventKind.PING)));
    }

    @AfterEach
    void unsubscribe() {
        subscriptions.delete(ADMINISTRATOR, hook.id());
        receiver.close();
    }

    @Test
    void anHourOutOfOrderLosesNothingAndTurnsNothingAround() {
        receiver.answers(Receiver.HANGS_UP);
        List<Instant> waiting = new ArrayList<>();
        for (int minute = 0; minute < 75; minute++) {
            if (minute < 60 && minute % 2 == 0) {
                tell("solution " + minute % 5);
                comeBack(waiting, Optional.of(clock.instant()));
            }
            receiver.answers(minute < 60 ? Receiver.HANGS_UP : 200);
            List<Instant> due = waiting.stream()
                    .filter(when -> !when.isAfter(clock.instant()))
                    .toList();
            waiting.removeAll(due);
            due.forEach(when -> comeBack(waiting, send()));
            clock.move(Duration.ofMinutes(1));
        }

        List<Told> taken = receiver.taken();
        assertThat(taken).hasSize(30).allMatch(told -> told.isSignedWith(hook.secret()));
        assertThat(taken).extracting(Told::id).doesNotHaveDuplicates();
        assertThat(taken.stream()
                        .collect(Collectors.groupingBy(
                                told -> told.json().path("data").path("of").asText(),
                                Collectors.mapping(Told::sequence, Collectors.toList())))
                        .values())
                .hasSize(5)
                .allSatisfy(numbers -> assertThat(numbers).isSorted());
        assertThat(receiver.calls().size() - taken.size()).isLessThan(10);
        assertThat(waiting).isEmpty();
    }

    @Test
    void eachTransactionWakesAReceiverOnce() {
        int before = woken.receivers().size();

        transaction.executeWithoutResult(status -> {
            add("solution 1");
            add("solution 2");
        });

        assertThat(woken.receivers()).hasSize(before + 1).endsWith(hook.id());
    }

    @Test
    void twoNodesAtOnceSendNothingTwice() throws Exception {
        for (int event = 0; event < 40; event++) {
            tell("solution " + event % 3);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        List<Future<Optional<Instant>>> runs = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            runs.add(nodes.submit(this::send));
        }
        for (Future<Optional<Instant>> run : runs) {
            run.get();
        }
        nodes.shutdown();

        assertThat(receiver.calls()).hasSize(40).extracting(Told::id).doesNotHaveDuplicates();
    }

    @Test
    void whatWasSettledLongAgoIsTidiedAway() {
        tell("solution 1");
        send();
        assertThat(lines()).isOne();

        clock.move(Duration.ofDays(31));
        tell("solution 2");
        send();

        assertThat(lines()).isOne();
        assertThat(subscriptions.deliveries(ADMINISTRATOR, hook.id(), 1).lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(DeliveryState.DELIVERED));
    }

    private void tell(String subject) {
        transaction.executeWithoutResult(status -> add(subject));
    }

    private void add(String subject) {
        outbox.add(
                EventKind.SOLUTION_CHANGED,
                () -> new OccurredEvent(EventKind.SOLUTION_CHANGED, subject, Map.of("of", subject)));
    }

    private Optional<Instant> send() {
        Optional<Instant> next = transaction.execute(status -> sending.send(hook.id()));
        return next == null ? Optional.empty() : next;
    }

    private static void comeBack(List<Instant> waiting, Optional<Instant> when) {
        when.ifPresent(waiting::add);
    }

    private int lines() {
        return jdbc.sql(
                        "select count(*) from webhook_event e where exists"
                                + " (select 1 from webhook_delivery d where d.event_number = e.number and d.subscription_id = ?)")
                .param(hook.id().value())
                .query(Integer.class)
                .single();
    }
}
