package dk.splejs.administration;

import static dk.splejs.administration.APlace.ADAM;
import static dk.splejs.administration.APlace.BO;
import static dk.splejs.administration.APlace.CODE;
import static dk.splejs.administration.APlace.COMMUNITY;
import static dk.splejs.administration.APlace.EVA;
import static dk.splejs.administration.APlace.RITA;
import static dk.splejs.administration.APlace.SCOPE;
import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.security.Delegation;
import dk.splejs.security.Delegations;
import dk.splejs.security.Membership;
import dk.splejs.security.People;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.worklist.OpenStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Somebody who acts for a colleague for a time. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
@Transactional
class DelegationDeskTests {

    private static final UserId OPS = new UserId("drift.1085");
    private static final UserId ANALYST = new UserId("analyst");
    private static final UserId BOARD = new UserId("board.1");

    @Autowired
    private DelegationDesk desk;

    @Autowired
    private Delegations delegations;

    @Autowired
    private RoleChanges changes;

    @Autowired
    private People people;

    @Autowired
    private Journey journey;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ManagementService management;

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
        place.person(OPS, Membership.of(Role.ADMIN));
        today = LocalDate.now(clock);
    }

    @Test
    void aColleagueActsFromTheFirstDayToTheLast() {
        lend(BO, RITA, today, today.plusDays(5));

        assertThat(place.actor(RITA).has(Role.BUDGET, CODE)).isTrue();
        assertThat(place.actor(RITA).own()).containsExactly(Membership.of(Role.REVIEWER, CODE));
        assertThat(groups(RITA)).contains("budget-1085");
        assertThat(people.holding(Role.BUDGET, CODE)).extracting(Person::userId).containsExactlyInAnyOrder(BO, RITA);
        assertThat(toldOf("DELEGATION_GIVEN")).containsExactlyInAnyOrder(ADAM, BO, EVA, RITA);
    }

    @Test
    void whatIsToBeginIsNotInForceYet() {
        lend(BO, RITA, today.plusDays(1), today.plusDays(5));
        assertThat(place.actor(RITA).has(Role.BUDGET)).isFalse();
        assertThat(groups(RITA)).doesNotContain("budget-1085");

        move(-1, 5);
        runTheNightsJobs();

        assertThat(groups(RITA)).contains("budget-1085");
    }

    @Test
    void afterTheLastDayItIsWorthNothingEvenBeforeAnyJobHasRun() {
        lend(BO, RITA, today, today.plusDays(5));
        move(-6, -1);

        assertThat(place.actor(RITA).has(Role.BUDGET)).isFalse();
        assertThat(people.holding(Role.BUDGET, CODE)).extracting(Person::userId).containsExactly(BO);
    }

    @Test
    void whatEndedWhileSplejsWasDownIsGoneAtTheNextStart() {
        lend(BO, RITA, today, today.plusDays(5));
        move(-6, -1);

        new DelegationsStart(desk).start();

        assertThat(groups(RITA)).doesNotContain("budget-1085").contains("reviewer-1085");
        assertThat(delegations.of(CODE)).isEmpty();
        assertThat(toldOf("DELEGATION_ENDED")).containsExactlyInAnyOrder(ADAM, BO, EVA, RITA);
    }

    @Test
    void whatBeganAndEndedWhileSplejsWasDownNeverBegins() {
        lend(BO, RITA, today.plusDays(1), today.plusDays(5));
        move(-6, -1);

        desk.turn();

        assertThat(groups(RITA)).doesNotContain("budget-1085");
        assertThat(delegations.of(CODE)).isEmpty();
    }

    @Test
    void theEndNeverTakesARoleThatIsHeldAnyway() {
        lend(BO, RITA, today, today.plusDays(5));
        changes.change(
                place.actor(EVA),
                SCOPE,
                RITA,
                new RoleChange(Set.of(Role.REVIEWER), Set.of(Role.REVIEWER, Role.BUDGET), false));
        assertThat(place.actor(RITA).inPlaceOf()).isEmpty();

        end(EVA);

        assertThat(place.actor(RITA).has(Role.BUDGET, CODE)).isTrue();
        assertThat(groups(RITA)).contains("budget-1085");
    }

    @Test
    void whatTheHolderLosesTheDelegateLosesAtOnce() {
        lend(BO, RITA, today, today.plusDays(5));

        changes.close(place.actor(EVA), SCOPE, BO, true);

        assertThat(place.actor(RITA).has(Role.BUDGET)).isFalse();
        assertThat(groups(RITA)).doesNotContain("budget-1085");
        assertThat(delegations.of(CODE)).isEmpty();
    }

    @Test
    void whoeverIsNoColleagueAnyMoreStandsInForNobody() {
        lend(BO, RITA, today, today.plusDays(5));

        changes.close(place.actor(EVA), SCOPE, RITA, true);

        assertThat(place.actor(RITA).isMember()).isFalse();
        assertThat(groups(RITA)).containsExactly("member");
    }

    @Test
    void somebodyWhoLeftLendsAndStandsInNoMore() {
        lend(BO, RITA, today, today.plusDays(5));

        people.anonymise(BO);

        assertThat(place.actor(RITA).has(Role.BUDGET)).isFalse();
        assertThat(groups(RITA)).doesNotContain("budget-1085");
    }

    @Test
    void whatIsLentCannotBeLentOn() {
        lend(BO, RITA, today, today.plusDays(5));

        refused(
                Refused.Reason.NOT_HELD,
                () -> desk.lend(place.actor(RITA), SCOPE, RITA, new Lending(ADAM, Set.of(Role.BUDGET), today, today)));
    }

    @Test
    void aRefusalSaysWhy() {
        refused(Refused.Reason.IN_THE_PAST, () -> lend(BO, RITA, today.minusDays(1), today));
        refused(Refused.Reason.ENDS_BEFORE_IT_BEGINS, () -> lend(BO, RITA, today, today.minusDays(1)));
        refused(
                Refused.Reason.TOO_LONG,
                () -> lend(BO, RITA, today, today.plusYears(1).plusDays(1)));
        refused(Refused.Reason.NOT_A_COLLEAGUE, () -> lend(BO, BO, today, today));
        refused(Refused.Reason.NOT_A_COLLEAGUE, () -> lend(BO, new UserId("reviewer.0751"), today, today));
        refused(
                Refused.Reason.NO_ROLE,
                () -> desk.lend(place.actor(BO), SCOPE, BO, new Lending(RITA, Set.of(), today, today)));
        refused(
                Refused.Reason.CANNOT_BE_LENT,
                () -> desk.lend(
                        place.actor(EVA), SCOPE, EVA, new Lending(RITA, Set.of(Role.ADMINISTRATOR), today, today)));
        // An administrator cannot make themselves somebody's stand-in
        refused(
                Refused.Reason.OWN_ROLES,
                () -> desk.lend(place.actor(EVA), SCOPE, BO, new Lending(EVA, Set.of(Role.BUDGET), today, today)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        desk.lend(place.actor(RITA), SCOPE, BO, new Lending(RITA, Set.of(Role.BUDGET), today, today)));
    }

    @Test
    void aRoleOfTheCommunityIsLentByOperationsOnly() {
        Lending lending = new Lending(ANALYST, Set.of(Role.BOARD), today, today.plusDays(3));
        assertThatExceptionOfType(PeopleNotShown.class)
                .isThrownBy(() -> desk.lend(place.actor(BOARD), COMMUNITY, BOARD, lending));
        refused(
                Refused.Reason.NOT_A_COLLEAGUE,
                () -> desk.lend(
                        place.actor(OPS), COMMUNITY, BOARD, new Lending(RITA, Set.of(Role.BOARD), today, today)));

        desk.lend(place.actor(OPS), COMMUNITY, BOARD, lending);

        assertThat(place.actor(ANALYST).has(Role.BOARD)).isTrue();
    }

    @Test
    void theDecisionLogSaysForWhom() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", "1085", "0461", "0751"));
        desk.lend(place.actor(RITA), SCOPE, RITA, new Lending(BO, Set.of(Role.REVIEWER), today, today));
        OpenStep step = journey.openSteps(id).stream()
                .filter(open -> CODE.equals(open.organisation()))
                .findFirst()
                .orElseThrow();

        journey.complete(BO.value(), step, need());

        // Written as the last thing before the commit, which this test never comes to
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(last -> last.getClass().getSimpleName().equals("UnwrittenDecisions"))
                .forEach(last -> last.beforeCommit(false));
        assertThat(deciderOf(id)).isEqualTo("bo.1085 navn for rita.1085 navn");
        Person gone = people.anonymise(RITA);
        assertThat(deciderOf(id)).isEqualTo("bo.1085 navn for " + gone.name());
        Person goneToo = people.anonymise(BO);
        assertThat(deciderOf(id)).isEqualTo(goneToo.name() + " for " + gone.name());
    }

    private String deciderOf(ProposalId id) {
        return jdbc.sql("select actor_name from decision_log where proposal_id = ? and action = 'review.answered'")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private void lend(UserId holder, UserId delegate, LocalDate from, LocalDate to) {
        desk.lend(place.actor(holder), SCOPE, holder, new Lending(delegate, Set.of(Role.BUDGET), from, to));
    }

    private void end(UserId by) {
        Actor actor = place.actor(by);
        List<UUID> open = delegations.of(CODE).stream().map(Delegation::id).toList();
        open.forEach(id -> desk.end(actor, id));
    }

    /** As if so many days had gone by. */
    private void move(int from, int to) {
        jdbc.sql("update delegation set starts_on = ?, ends_on = ? where organisation_code = ?")
                .param(today.plusDays(from))
                .param(today.plusDays(to))
                .param(CODE.value())
                .update();
    }

    private void runTheNightsJobs() {
        Job night = management
                .createJobQuery()
                .timers()
                .processDefinitionKey("RoleUpkeepProcess")
                .singleResult();
        management.executeJob(night.getId());
        journey.runJobs();
    }

    private Set<String> groups(UserId who) {
        return identities.createGroupQuery().groupMember(who.value()).list().stream()
                .map(group -> group.getId())
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<UserId> toldOf(String kind) {
        return jdbc.sql("select user_id from message where kind = ? and user_id like '%.1085'")
                .param(kind)
                .query((row, number) -> new UserId(row.getString("user_id")))
                .list();
    }

    private static void refused(Refused.Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reasonKey()).contains("administration.refused." + reason));
    }
}
