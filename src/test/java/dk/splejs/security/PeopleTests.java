package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@EngineTest
@Transactional
class PeopleTests {

    // Regions: other tests that share the database enrol people of municipalities only
    private static final OrganisationCode NORTH = new OrganisationCode("1081");
    private static final OrganisationCode CENTRE = new OrganisationCode("1082");
    private static final UserId ANNA = new UserId("anna.0751");

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPersonIsKnownHereAndToTheEngine() {
        people.enrol(anna(Membership.of(Role.REVIEWER, NORTH), Membership.of(Role.BOARD)));

        assertThat(people.find(ANNA)).map(Person::name).contains("Anna Æbelø");
        assertThat(people.actor(ANNA))
                .map(Actor::memberships)
                .contains(Set.of(Membership.of(Role.REVIEWER, NORTH), Membership.of(Role.BOARD)));
        assertThat(passwords.match(ANNA, "splejs")).isTrue();
        assertThat(groupsOf(ANNA)).containsExactlyInAnyOrder("member", "reviewer-1081", "board");
    }

    @Test
    void aGroupIsNamedForPeople() {
        people.enrol(anna(Membership.of(Role.REVIEWER, NORTH)));

        assertThat(identityService.createGroupQuery().groupId("reviewer-1081").singleResult())
                .extracting(Group::getName)
                .isEqualTo("Vurderingsansvarlig, Region Nordjylland");
    }

    @Test
    void enrollingAgainReplacesRolesAndPassword() {
        people.enrol(anna(Membership.of(Role.REVIEWER, NORTH), Membership.of(Role.BOARD)));

        people.enrol(new NewPerson(
                ANNA, "Anna Ø", mail("anna@ny.example"), "changed", Set.of(Membership.of(Role.BUDGET, CENTRE))));

        assertThat(people.find(ANNA)).map(Person::mail).contains(mail("anna@ny.example"));
        assertThat(people.actor(ANNA)).map(Actor::memberships).contains(Set.of(Membership.of(Role.BUDGET, CENTRE)));
        assertThat(groupsOf(ANNA)).containsExactlyInAnyOrder("member", "budget-1082");
        assertThat(passwords.match(ANNA, "splejs")).isFalse();
        assertThat(passwords.match(ANNA, "changed")).isTrue();
    }

    @Test
    void whoHoldsARoleIsAnsweredForOneOrganisationOrMany() {
        people.enrol(anna(Membership.of(Role.REVIEWER, NORTH), Membership.of(Role.BOARD)));
        people.enrol(bo(Membership.of(Role.REVIEWER, CENTRE), Membership.of(Role.REVIEWER, NORTH)));

        assertThat(names(people.holding(Role.BOARD))).contains("anna.0751").doesNotContain("bo.0851");
        assertThat(names(people.holding(Role.REVIEWER, NORTH))).containsExactly("anna.0751", "bo.0851");
        assertThat(people.holding(Role.BUDGET, NORTH)).isEmpty();
        Map<OrganisationCode, List<Person>> reviewers = people.holding(Role.REVIEWER, List.of(NORTH, CENTRE));
        assertThat(reviewers).containsOnlyKeys(NORTH, CENTRE);
        assertThat(names(reviewers.getOrDefault(CENTRE, List.of()))).containsExactly("bo.0851");
    }

    @Test
    void anOrganisationsPeopleAreListedWithTheirRoles() {
        people.enrol(anna(Membership.of(Role.REVIEWER, NORTH), Membership.of(Role.BUDGET, NORTH)));

        assertThat(people.of(NORTH).values()).containsExactly(List.of(Role.BUDGET, Role.REVIEWER));
        assertThat(people.names(List.of(ANNA, new UserId("nobody")))).isEqualTo(Map.of(ANNA, "Anna Æbelø"));
    }

    @Test
    void everyoneReadsDanishUntilTheySayOtherwise() {
        people.enrol(anna());
        assertThat(people.find(ANNA)).map(Person::language).contains(Locale.forLanguageTag("da"));

        people.reads(ANNA, Locale.ENGLISH);
        people.enrol(anna());
        assertThat(people.find(ANNA)).map(Person::language).contains(Locale.ENGLISH);
    }

    @Test
    void whoHasNoRoleIsKnownButNoMember() {
        people.enrol(anna());

        assertThat(people.actor(ANNA)).map(Actor::isMember).contains(false);
        assertThat(people.actor(new UserId("nobody"))).isEmpty();
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aPersonThatCannotBeWrittenLeavesNothingBehind() {
        NewPerson unknownOrganisation = anna(Membership.of(Role.COORDINATOR, new OrganisationCode("9999")));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> people.enrol(unknownOrganisation));

        assertThat(people.find(ANNA)).isEmpty();
        assertThat(identityService.createUserQuery().userId(ANNA.value()).count())
                .isZero();
    }

    @Test
    void manyPeopleAreEnrolledInBatches() {
        List<NewPerson> many = IntStream.range(0, 300)
                .mapToObj(number -> new NewPerson(
                        new UserId("many." + number),
                        "Person " + number,
                        mail("many" + number + "@kommune.example"),
                        "splejs",
                        Set.of(Membership.of(Role.SUBMITTER, NORTH))))
                .toList();

        long start = System.nanoTime();
        people.enrolAll(many);
        System.out.printf("300 people enrolled in %d ms%n", (System.nanoTime() - start) / 1_000_000);

        assertThat(people.holding(Role.SUBMITTER, NORTH)).hasSizeGreaterThanOrEqualTo(300);
        assertThat(passwords.match(new UserId("many.299"), "splejs")).isTrue();
        assertThat(jdbc.sql("select count(*) from ACT_ID_MEMBERSHIP where USER_ID_ like 'many.%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(600);
    }

    @Test
    void aNewPasswordInTheEnginesWebappsKeepsToTheRules() {
        people.enrol(anna());
        User user = identityService.createUserQuery().userId(ANNA.value()).singleResult();

        for (String weak : List.of("elleve tegn", "jeg er anna.0751", "splejssplejs")) {
            user.setPassword(weak);
            assertThatExceptionOfType(ProcessEngineException.class)
                    .as(weak)
                    .isThrownBy(() -> identityService.saveUser(user));
        }
        user.setPassword("tre små katte");
        identityService.saveUser(user);

        assertThat(passwords.match(ANNA, "tre små katte")).isTrue();
    }

    @Test
    void aPasswordIsNotWrittenToLogs() {
        assertThat(anna()).asString().doesNotContain("splejs");
    }

    private List<String> groupsOf(UserId userId) {
        return identityService.createGroupQuery().groupMember(userId.value()).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static List<String> names(Collection<Person> people) {
        return people.stream().map(person -> person.userId().value()).toList();
    }

    private static NewPerson anna(Membership... memberships) {
        return new NewPerson(ANNA, "Anna Æbelø", mail("anna@aarhus.example"), "splejs", Set.of(memberships));
    }

    private static NewPerson bo(Membership... memberships) {
        return new NewPerson(new UserId("bo.0851"), "Bo", mail("bo@aalborg.example"), "splejs", Set.of(memberships));
    }

    private static EmailAddress mail(String text) {
        return new EmailAddress(text);
    }
}
