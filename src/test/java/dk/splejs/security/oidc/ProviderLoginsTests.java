package dk.splejs.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.LoginSettings;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.support.EngineTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** What becomes of what a provider says, without a provider. */
@EngineTest
class ProviderLoginsTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final String CVR = "55133018";

    private static final LoginSettings.Claims NAMES =
            new LoginSettings.Claims("sub", "cvr", "groups", "name", "email", "acr");
    private static final Map<Role, Set<String>> GROUPS =
            Map.of(Role.REVIEWER, Set.of("r", "r2"), Role.BOARD, Set.of("b"), Role.ADMIN, Set.of("drift"));

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private ProviderPeople provided;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthenticationManager passwords;

    @Autowired
    private JdbcClient database;

    private Map<String, Object> claims;

    @BeforeEach
    void somebodyIsThere() {
        claims = new HashMap<>(Map.of(
                "sub",
                UUID.randomUUID().toString(),
                "cvr",
                CVR,
                "name",
                "Rosa Reviewer",
                "email",
                "faelles@aarhus.example",
                "groups",
                List.of("r", "noget-andet")));
    }

    @Test
    void whoeverComesFirstIsEnrolledForTheOrganisationOfTheirCvrNumber() {
        UserId userId = admit();

        assertThat(people.find(userId).orElseThrow().name()).isEqualTo("Rosa Reviewer");
        assertThat(memberships(userId)).containsExactly(Membership.of(Role.REVIEWER, AARHUS));
        assertThat(groups(userId)).containsExactlyInAnyOrder("reviewer-0751", "member");
        assertThat(provided.knows(userId)).isTrue();
    }

    @Test
    void theSamePersonStaysTheSameWhateverElseIsChanged() {
        UserId before = admit();
        claims.put("name", "Rosa\nNygift");
        claims.put("email", "rosa.nygift@aarhus.example");

        assertThat(admit()).isEqualTo(before);
        assertThat(people.find(before).orElseThrow().name()).isEqualTo("Rosa Nygift");
        assertThat(people.find(before).orElseThrow().mail()).hasToString("rosa.nygift@aarhus.example");
    }

    @Test
    void twoWithTheSameMailStayTwoAndSoDoTwoOrganisationsWithTheSameId() {
        UserId first = admit();
        claims.put("cvr", "64942212");
        UserId elsewhere = admit();
        claims.put("sub", "en anden, med \"tegn\" og æøå");
        UserId second = admit();

        assertThat(Set.of(first, elsewhere, second)).hasSize(3);
        assertThat(memberships(elsewhere)).containsExactly(Membership.of(Role.REVIEWER, new OrganisationCode("0101")));
    }

    @Test
    void rolesFollowTheGroupsOfEachLogIn() {
        UserId userId = admit();
        claims.put("groups", List.of("b"));
        assertThat(logins(GROUPS).admit("kommune", claims, "low").rolesChanged())
                .isTrue();
        assertThat(memberships(userId)).containsExactly(Membership.of(Role.BOARD, AARHUS));
        assertThat(groups(userId)).containsExactlyInAnyOrder("board", "member");

        claims.remove("groups");
        admit();
        assertThat(memberships(userId)).isEmpty();
        assertThat(groups(userId)).containsExactly("member");
        assertThat(logins(GROUPS).admit("kommune", claims, "low").rolesChanged())
                .isFalse();
    }

    @Test
    void nobodyIsAnAdministratorButByAGroupThatSaysSo() {
        claims.put("groups", List.of("camunda-admin", "coordinator", "r2"));
        UserId userId = admit();
        assertThat(memberships(userId)).containsExactly(Membership.of(Role.REVIEWER, AARHUS));

        claims.put("groups", List.of("drift"));
        admit();
        assertThat(memberships(userId)).containsExactly(Membership.of(Role.ADMIN));
    }

    @Test
    void withoutAGroupsClaimRolesAreGivenHereAndStay() {
        LoginSettings.Claims withoutGroups = new LoginSettings.Claims("sub", "cvr", null, "name", "email", "acr");
        ProviderLogins logins =
                logins(new LoginSettings.Oidc(withoutGroups, Map.of(), List.of(), null, null, Map.of()));
        UserId userId = logins.admit("kommune", claims, null).userId();
        assertThat(memberships(userId)).isEmpty();

        people.enrol(new NewPerson(
                userId,
                "Rosa Reviewer",
                people.find(userId).orElseThrow().mail(),
                "et-langt-kodeord",
                Set.of(Membership.of(Role.BUDGET, AARHUS))));
        claims.put("name", "Rosa Nygift");
        logins.admit("kommune", claims, null);

        assertThat(memberships(userId)).containsExactly(Membership.of(Role.BUDGET, AARHUS));
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM, sub,",
        "CLAIM, cvr,",
        "CLAIM, cvr, 5513301",
        "CLAIM, cvr, DK55133018",
        "CLAIM, name,",
        "CLAIM, name, ' '",
        "CLAIM, email,",
        "CLAIM, email, rosa",
        "ORGANISATION, cvr, 12345674"
    })
    void whatIsMissingOrForeignIsRefusedAndLeavesNothingBehind(LoginRefused.Reason reason, String claim, String value) {
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        int before = count();

        assertThatExceptionOfType(LoginRefused.class)
                .isThrownBy(this::admit)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "low, low, true",
        "low, substantial, true",
        "substantial, low, false",
        "substantial, high, true",
        "low, unheard-of, false",
        "low,, false"
    })
    void aLevelBelowTheLeastIsRefused(String least, String shown, boolean admitted) {
        LoginSettings.Oidc settings =
                new LoginSettings.Oidc(NAMES, GROUPS, List.of("low", "substantial", "high"), least, null, Map.of());

        if (admitted) {
            assertThat(logins(settings).admit("kommune", claims, shown)).isNotNull();
        } else {
            assertThatExceptionOfType(LoginRefused.class)
                    .isThrownBy(() -> logins(settings).admit("kommune", claims, shown))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(LoginRefused.Reason.LEVEL));
        }
    }

    @Test
    void aProviderSpeaksForItsOwnOrganisationsOnly() {
        LoginSettings.Oidc settings =
                new LoginSettings.Oidc(NAMES, GROUPS, List.of(), null, null, Map.of("aalborg", Set.of("29189420")));

        assertThat(logins(settings).admit("kommune", claims, null)).isNotNull();
        assertThatExceptionOfType(LoginRefused.class)
                .isThrownBy(() -> logins(settings).admit("aalborg", claims, null));
    }

    @Test
    void whoHasAProviderComesInByNoPasswordOfSplejs() {
        UserId userId = admit();
        people.enrol(
                new NewPerson(userId, "Rosa", people.find(userId).orElseThrow().mail(), "et-langt-kodeord", Set.of()));

        assertThat(identity.checkPassword(userId.value(), "et-langt-kodeord")).isTrue();
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> passwords.authenticate(
                        UsernamePasswordAuthenticationToken.unauthenticated(userId.value(), "et-langt-kodeord")));
    }

    private UserId admit() {
        return logins(GROUPS).admit("kommune", claims, "low").userId();
    }

    private ProviderLogins logins(Map<Role, Set<String>> groups) {
        return logins(new LoginSettings.Oidc(NAMES, groups, List.of(), null, null, Map.of()));
    }

    private ProviderLogins logins(LoginSettings.Oidc settings) {
        return new ProviderLogins(new LoginSettings(true, false, settings), organisations, people, provided);
    }

    private Set<Membership> memberships(UserId userId) {
        return people.actor(userId).orElseThrow().memberships();
    }

    private List<String> groups(UserId userId) {
        return identity.createGroupQuery().groupMember(userId.value()).list().stream()
                .map(Group::getId)
                .toList();
    }

    private int count() {
        return database.sql("select count(*) from person").query(Integer.class).single();
    }
}
