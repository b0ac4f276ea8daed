package dk.splejs.administration;

import static dk.splejs.administration.APlace.ADAM;
import static dk.splejs.administration.APlace.BO;
import static dk.splejs.administration.APlace.CODE;
import static dk.splejs.administration.APlace.COMMUNITY;
import static dk.splejs.administration.APlace.EVA;
import static dk.splejs.administration.APlace.RITA;
import static dk.splejs.administration.APlace.SCOPE;
import static dk.splejs.support.FormAnswers.accept;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.LastAdministrator;
import dk.splejs.security.Membership;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who gives and takes which roles, and what is refused. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
@Transactional
class RoleChangesTests {

    private static final UserId OPS = new UserId("drift.1085");

    @Autowired
    private RoleChanges changes;

    @Autowired
    private NewColleagues newColleagues;

    @Autowired
    private People people;

    @Autowired
    private Journey journey;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private APlace place;

    @BeforeEach
    void aPlace() {
        place = new APlace(people);
        place.enrol();
        place.person(OPS, Membership.of(Role.ADMIN));
    }

    @Test
    void anAdministratorGivesAndTakesRolesOfTheOwnOrganisation() {
        change(EVA, SCOPE, RITA, Set.of(Role.REVIEWER), Set.of(Role.REVIEWER, Role.SUBMITTER));
        assertThat(roles(RITA)).containsExactlyInAnyOrder(held(Role.REVIEWER), held(Role.SUBMITTER));
        assertThat(groups(RITA)).contains("reviewer-1085", "submitter-1085");

        change(EVA, SCOPE, RITA, Set.of(Role.REVIEWER, Role.SUBMITTER), Set.of(Role.SUBMITTER));
        assertThat(roles(RITA)).containsExactly(held(Role.SUBMITTER));
        assertThat(groups(RITA)).doesNotContain("reviewer-1085");
    }

    @Test
    void whatTheFormDidNotShowIsLeftAlone() {
        change(EVA, SCOPE, RITA, Set.of(Role.REVIEWER), Set.of(Role.REVIEWER, Role.BUDGET));

        change(ADAM, SCOPE, RITA, Set.of(Role.REVIEWER), Set.of(Role.REVIEWER, Role.SUBMITTER));

        assertThat(roles(RITA)).contains(held(Role.BUDGET), held(Role.SUBMITTER));
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        refused(Refused.Reason.OWN_ROLES, () -> change(EVA, SCOPE, EVA, Set.of(), Set.of(Role.BUDGET)));
        refused(Refused.Reason.OWN_ROLES, () -> changes.close(place.actor(EVA), SCOPE, EVA, true));
        refused(Refused.Reason.OWN_ROLES, () -> change(OPS, COMMUNITY, OPS, Set.of(Role.ADMIN), Set.of(Role.BOARD)));
        refused(
                Refused.Reason.OWN_ROLES,
                () -> newColleagues.add(
                        place.actor(EVA),
                        SCOPE,
                        new NewColleague(
                                EVA, "Eva", new EmailAddress("eva.1085@region.example"), Set.of(Role.BUDGET))));
    }

    @Test
    void anAdministratorReachesNoOtherPlaceAndNotTheCommunity() {
        Scope elsewhere = Scope.find("0751").orElseThrow();
        UserId reviewer = new UserId("reviewer.0751");

        assertThatExceptionOfType(PeopleNotShown.class)
                .isThrownBy(() -> change(EVA, elsewhere, reviewer, Set.of(), Set.of(Role.BUDGET)));
        assertThatExceptionOfType(PeopleNotShown.class)
                .isThrownBy(() -> change(EVA, COMMUNITY, new UserId("analyst"), Set.of(), Set.of(Role.BOARD)));
        assertThatExceptionOfType(PeopleNotShown.class)
                .isThrownBy(() -> change(EVA, SCOPE, reviewer, Set.of(), Set.of(Role.BUDGET)));
        assertThatExceptionOfType(PeopleNotShown.class)
                .isThrownBy(() -> change(RITA, SCOPE, BO, Set.of(Role.BUDGET), Set.of()));
    }

    @Test
    void operationsAppointAdministratorsAndTheCommunityOnly() {
        change(OPS, SCOPE, RITA, Set.of(), Set.of(Role.ADMINISTRATOR));
        assertThat(roles(RITA)).contains(held(Role.ADMINISTRATOR));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> change(OPS, SCOPE, BO, Set.of(), Set.of(Role.SUBMITTER)));
        change(OPS, COMMUNITY, new UserId("analyst"), Set.of(Role.COST_ANALYST), Set.of(Role.COST_ANALYST, Role.BOARD));
        assertThat(roles(new UserId("analyst"))).contains(Membership.of(Role.BOARD));
    }

    @Test
    void theLastAdministratorStays() {
        change(EVA, SCOPE, ADAM, Set.of(Role.ADMINISTRATOR), Set.of());

        assertThatExceptionOfType(LastAdministrator.class)
                .isThrownBy(() -> change(OPS, SCOPE, EVA, Set.of(Role.ADMINISTRATOR), Set.of()))
                .satisfies(last -> assertThat(last.reasonKey()).contains("security.last.ADMINISTRATOR"));
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> people.anonymise(EVA));
        assertThat(roles(EVA)).containsExactly(held(Role.ADMINISTRATOR));
    }

    @Test
    void theLastWhoLooksAfterTheInstallationStays() {
        jdbc.sql("delete from membership where role = 'ADMIN' and user_id <> ?")
                .param(OPS.value())
                .update();

        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> people.anonymise(OPS));
        place.person(ADAM, Membership.of(Role.ADMIN));
        change(ADAM, COMMUNITY, OPS, Set.of(Role.ADMIN), Set.of(Role.BOARD));
        assertThat(roles(OPS)).containsExactly(Membership.of(Role.BOARD));
        assertThatExceptionOfType(LastAdministrator.class).isThrownBy(() -> people.anonymise(ADAM));
    }

    @Test
    void whoLosesTheLastRoleDoesNotGetInAndOthersDoTheirTasks() {
        ProposalId id = inReview();
        String task = taskOf(id);
        tasks.setAssignee(task, RITA.value());

        assertThatExceptionOfType(TasksWithoutHolder.class)
                .isThrownBy(() -> changes.close(place.actor(EVA), SCOPE, RITA, false))
                .satisfies(left -> assertThat(left.tasks())
                        .singleElement()
                        .satisfies(one -> assertThat(one.taskId()).isEqualTo(task)));
        assertThat(roles(RITA)).isNotEmpty();
        changes.close(place.actor(EVA), SCOPE, RITA, true);

        assertThat(roles(RITA)).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(identities.checkPassword(RITA.value(), "tre små katte")).isFalse();
    }

    @Test
    void aRoleWithOpenTasksIsTakenWhereAColleagueHasItToo() {
        inReview();
        place.person(BO, held(Role.BUDGET), held(Role.REVIEWER));

        change(EVA, SCOPE, RITA, Set.of(Role.REVIEWER), Set.of(Role.SUBMITTER));

        assertThat(roles(RITA)).containsExactly(held(Role.SUBMITTER));
    }

    @Test
    void somebodyNewGetsRolesAndNoPasswordThatAnybodyKnows() {
        UserId nina = new UserId("nina.1085");
        newColleagues.add(
                place.actor(EVA),
                SCOPE,
                new NewColleague(nina, "Nina Ny", new EmailAddress("nina@region.example"), Set.of(Role.SUBMITTER)));

        assertThat(roles(nina)).containsExactly(held(Role.SUBMITTER));
        assertThat(groups(nina)).containsExactlyInAnyOrder("member", "submitter-1085");
    }

    @Test
    void somebodyKnownElsewhereIsAddedByWhoeverKnowsTheirMail() {
        UserId known = new UserId("reviewer.0751");
        refused(Refused.Reason.USER_ID_TAKEN, () -> add(known, "andet@test.example"));

        add(known, "Reviewer.0751@test.example");

        assertThat(roles(known)).contains(held(Role.SUBMITTER)).hasSizeGreaterThan(1);
    }

    private void add(UserId id, String mail) {
        newColleagues.add(
                place.actor(EVA), SCOPE, new NewColleague(id, "Navn", new EmailAddress(mail), Set.of(Role.SUBMITTER)));
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", "1085", "0461", "0751"));
        return id;
    }

    private String taskOf(ProposalId id) {
        return journey.openSteps(id).stream()
                .filter(step -> CODE.equals(step.organisation()))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private void change(UserId by, Scope scope, UserId who, Set<Role> had, Set<Role> wanted) {
        changes.change(place.actor(by), scope, who, new RoleChange(had, wanted, false));
    }

    private Set<Membership> roles(UserId who) {
        return place.actor(who).memberships();
    }

    private Set<String> groups(UserId who) {
        return identities.createGroupQuery().groupMember(who.value()).list().stream()
                .map(group -> group.getId())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Membership held(Role role) {
        return Membership.of(role, CODE);
    }

    private static void refused(Refused.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reasonKey()).contains("administration.refused." + reason));
    }
}
