package dk.splejs.administration;

import static dk.splejs.administration.APlace.ADAM;
import static dk.splejs.administration.APlace.CODE;
import static dk.splejs.administration.APlace.EVA;
import static dk.splejs.administration.APlace.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.support.OnPostgres;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two administrators who remove each other in the same moment: one is faster, and somebody is always left. */
@RunningSplejs
@OnPostgres
@Import(RunningJourney.class)
class RolesAtOnceTests {

    @Autowired
    private RoleChanges changes;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @BeforeEach
    void aPlace() {
        new APlace(people).enrol();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        two.shutdown();
        jdbc.sql("delete from affiliation where organisation_code = ?")
                .param(CODE.value())
                .update();
        jdbc.sql("delete from membership where organisation_code = ?")
                .param(CODE.value())
                .update();
    }

    @RepeatedTest(10)
    void ofTwoWhoRemoveEachOtherOneStays() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);

        List<Boolean> done =
                two.invokeAll(List.of(removing(together, EVA, ADAM), removing(together, ADAM, EVA))).stream()
                        .map(RolesAtOnceTests::result)
                        .toList();

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(people.holding(Role.ADMINISTRATOR, CODE)).hasSize(1);
    }

    @RepeatedTest(10)
    void ofTwoWhoLeaveAtOnceOneStays() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);

        List<Boolean> done = two.invokeAll(List.of(leaving(together, EVA), leaving(together, ADAM))).stream()
                .map(RolesAtOnceTests::result)
                .toList();

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(people.holding(Role.ADMINISTRATOR, CODE))
                .extracting(Person::userId)
                .hasSize(1);
    }

    private Callable<Boolean> removing(CyclicBarrier together, UserId by, UserId who) {
        RoleChange change = new RoleChange(Set.of(Role.ADMINISTRATOR), Set.of(), false);
        var actor = people.actor(by).orElseThrow();
        return () -> {
            together.await();
            try {
                changes.change(actor, SCOPE, who, change);
                return true;
            } catch (PeopleNotShown | dk.splejs.shared.Conflict tooLate) {
                return false;
            }
        };
    }

    private Callable<Boolean> leaving(CyclicBarrier together, UserId who) {
        return () -> {
            together.await();
            try {
                people.anonymise(who);
                return true;
            } catch (dk.splejs.security.LastAdministrator last) {
                return false;
            }
        };
    }

    private static boolean result(java.util.concurrent.Future<Boolean> done) {
        try {
            return done.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
