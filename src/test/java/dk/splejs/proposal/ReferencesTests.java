package dk.splejs.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProposalTest
class ReferencesTests {

    private static final int AT_ONCE = 8;
    private static final int EACH = 5;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void numbersFollowEachOtherAndBeginAnewEveryYear() {
        assertThat(List.of(next("2031-05-01T10:00:00Z"), next("2031-08-01T10:00:00Z"), next("2032-01-02T10:00:00Z")))
                .containsExactly("F-2031-0001", "F-2031-0002", "F-2032-0001");
    }

    @Test
    void theYearIsTheDanishOne() {
        assertThat(next("2033-12-31T23:30:00Z")).isEqualTo("F-2034-0001");
    }

    @Test
    void aNumberWhoseTransactionFailsIsGivenToTheNext() {
        transaction.executeWithoutResult(status -> {
            references("2035-05-01T10:00:00Z").next();
            status.setRollbackOnly();
        });

        assertThat(next("2035-05-01T10:00:00Z")).isEqualTo("F-2035-0001");
    }

    @Test
    void manyAtOnceInANewYearGetEachTheirOwn() throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        Callable<List<String>> someone = () -> {
            start.await();
            return IntStream.range(0, EACH)
                    .mapToObj(number -> next("2036-05-01T10:00:00Z"))
                    .toList();
        };

        assertThat(atOnce(someone))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE * EACH)
                        .mapToObj("F-2036-%04d"::formatted)
                        .toList());
    }

    private static List<String> atOnce(Callable<List<String>> someone) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<String> all = new ArrayList<>();
            for (Future<List<String>> some : threads.invokeAll(Collections.nCopies(AT_ONCE, someone))) {
                all.addAll(some.get());
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private String next(String moment) {
        return Objects.requireNonNull(
                transaction.execute(status -> references(moment).next()));
    }

    private References references(String moment) {
        return new References(database, Clock.fixed(Instant.parse(moment), ZoneId.of("Europe/Copenhagen")));
    }
}
