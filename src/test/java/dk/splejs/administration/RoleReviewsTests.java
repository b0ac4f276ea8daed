package dk.splejs.administration;

import static dk.splejs.administration.APlace.ADAM;
import static dk.splejs.administration.APlace.CODE;
import static dk.splejs.administration.APlace.EVA;
import static dk.splejs.administration.APlace.RITA;
import static dk.splejs.administration.APlace.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.security.People;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Once a year somebody looks through the roles. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
@Transactional
class RoleReviewsTests {

    @Autowired
    private RoleReviews reviews;

    @Autowired
    private PeopleFiles files;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private APlace place;
    private LocalDate today;

    @BeforeEach
    void aPlace() {
        place = new APlace(people);
        place.enrol();
        today = LocalDate.now(clock);
    }

    @Test
    void whoIsNewIsNotDue() {
        assertThat(files.read(place.actor(EVA), SCOPE).due()).isZero();

        reviews.remind();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void afterAYearTheAdministratorsAreRemindedOnceAMonth() {
        since(RITA, today.minusMonths(12));

        reviews.remind();
        reviews.remind();

        assertThat(files.read(place.actor(EVA), SCOPE).due()).isEqualTo(1);
        assertThat(reminded()).containsExactlyInAnyOrder(ADAM, EVA);
    }

    @Test
    void aDayBeforeTheYearIsOverNobodyIsReminded() {
        since(RITA, today.minusMonths(12).plusDays(1));

        reviews.remind();

        assertThat(reminded()).isEmpty();
    }

    @Test
    void whatIsLookedThroughIsNotDueAnyMore() {
        jdbc.sql("update affiliation set since = ? where organisation_code = ?")
                .param(today.minusYears(2))
                .param(CODE.value())
                .update();
        reviews.reviewed(place.actor(EVA), SCOPE, RITA);
        assertThat(files.read(place.actor(EVA), SCOPE).due()).isEqualTo(3);

        reviews.reviewed(place.actor(EVA), SCOPE, null);

        PeopleFile file = files.read(place.actor(EVA), SCOPE);
        assertThat(file.due()).isZero();
        assertThat(file.people())
                .allSatisfy(line -> assertThat(line.reviewedOn()).isEqualTo(today));
    }

    @Test
    void onlyAnAdministratorSaysSo() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.reviewed(place.actor(RITA), SCOPE, null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> reviews.reviewed(place.actor(new UserId("coordinator")), SCOPE, null));
    }

    @Test
    void coordinatorsSeeWhoIsBehindAndOthersTheirOwnOnly() {
        since(RITA, today.minusMonths(14));

        assertThat(files.standings(place.actor(new UserId("coordinator"))))
                .hasSizeGreaterThan(90)
                .filteredOn(Standing::isBehind)
                .extracting(Standing::organisation)
                .contains(CODE);
        assertThat(files.standings(place.actor(RITA))).singleElement().satisfies(own -> {
            assertThat(own.people()).isEqualTo(4);
            assertThat(own.administrators()).isEqualTo(2);
            assertThat(own.due()).isEqualTo(1);
        });
    }

    @Test
    void colleaguesSeeNeitherLogInsNorReviews() {
        reviews.reviewed(place.actor(EVA), SCOPE, null);

        PeopleFile file = files.read(place.actor(RITA), SCOPE);

        assertThat(file.overseen()).isFalse();
        assertThat(file.people()).hasSize(4).allSatisfy(line -> {
            assertThat(line.reviewedOn()).isNull();
            assertThat(line.lastLogIn()).isNull();
        });
    }

    private void since(UserId who, LocalDate day) {
        jdbc.sql("update affiliation set since = ? where user_id = ?")
                .param(day)
                .param(who.value())
                .update();
    }

    private List<UserId> reminded() {
        return jdbc.sql("select user_id from message where kind = 'ROLE_REVIEW_DUE' and user_id like '%.1085'")
                .query((row, number) -> new UserId(row.getString("user_id")))
                .list();
    }
}
