package dk.splejs.administration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.PasswordLinks;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pages of people and passwords. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
@Transactional
class AdministrationPagesTests {

    private static final OrganisationCode CODE = new OrganisationCode("1085");
    private static final String PLACE = "/medarbejdere/1085";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private PasswordLinks links;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aPlace() {
        person("eva.1085", Role.ADMINISTRATOR);
        person("rita.1085", Role.REVIEWER);
        person("bo.1085", Role.BUDGET);
    }

    @Test
    void everybodySeesTheirColleaguesAndTheAdministratorMore() {
        assertThat(get("rita.1085", PLACE))
                .hasStatusOk()
                .bodyText()
                .contains("Bo 1085", "bo.1085@region.example", "Budgetansvarlig")
                .doesNotContain("Sidst logget ind", "Tilføj en person");
        assertThat(get("eva.1085", PLACE))
                .hasStatusOk()
                .bodyText()
                .contains("Sidst logget ind", "Alle er gennemset", "Tilføj en person");
        assertThat(get("reviewer.0751", PLACE)).hasStatus(404);
    }

    @Test
    void aListTakesAFixedNumberOfStatements() throws Exception {
        int few = StatementCounter.during(() -> get("eva.1085", PLACE)).size();
        for (int number = 0; number < 20; number++) {
            person("mange" + number + ".1085", Role.REVIEWER);
        }

        assertThat(StatementCounter.during(() -> get("eva.1085", PLACE))).hasSize(few);
    }

    @Test
    void rolesAreTickedAndSaved() {
        assertThat(post("eva.1085", PLACE + "/rita.1085/roller", "havde", "REVIEWER", "rolle", "SUBMITTER"))
                .hasStatus(302)
                .hasHeader("Location", PLACE + "/rita.1085");

        assertThat(get("eva.1085", PLACE + "/rita.1085")).bodyText().contains("Indsender");
        assertThat(people.actor(new UserId("rita.1085")).orElseThrow().has(Role.SUBMITTER, CODE))
                .isTrue();
        assertThat(events("ROLES_CHANGED")).contains("eva.1085 " + PLACE + "/rita.1085");
    }

    @Test
    void aRefusalIsToldOnThePage() {
        assertThat(post("eva.1085", PLACE + "/eva.1085/roller", "rolle", "BUDGET"))
                .hasStatus(409)
                .bodyText()
                .contains("Du kan ikke ændre dine egne roller");
        person("drift.1085", Membership.of(Role.ADMIN));
        assertThat(post("drift.1085", PLACE + "/eva.1085/roller", "havde", "ADMINISTRATOR"))
                .hasStatus(409)
                .bodyText()
                .contains("Organisationen skal have mindst én brugeradministrator");
    }

    @Test
    void aRoleOfTheCommunityInAnOrganisationsFormIsNoRole() {
        post("eva.1085", PLACE + "/rita.1085/roller", "havde", "REVIEWER", "rolle", "REVIEWER", "rolle", "ADMIN");

        assertThat(people.actor(new UserId("rita.1085")).orElseThrow().has(Role.ADMIN))
                .isFalse();
    }

    @Test
    void somebodyIsAddedWithoutAPassword() {
        assertThat(post("eva.1085", "/ny-medarbejder/1085", "name", "", "mail", "x", "userId", "ø ø"))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv personens navn.", "Skriv en mailadresse", "ø ø", "Vælg mindst én rolle.");
        assertThat(post(
                        "eva.1085",
                        "/ny-medarbejder/1085",
                        "name",
                        "Nina Ny",
                        "mail",
                        "nina@region.example",
                        "userId",
                        "nina.1085",
                        "roles",
                        "SUBMITTER"))
                .hasStatus(302);

        assertThat(people.actor(new UserId("nina.1085")).orElseThrow().has(Role.SUBMITTER, CODE))
                .isTrue();
        assertThat(events("ACCOUNT_MADE")).contains("eva.1085 " + PLACE + "/nina.1085");
    }

    @Test
    void anAccountIsClosed() {
        assertThat(post("eva.1085", PLACE + "/rita.1085/luk")).hasStatus(302).hasHeader("Location", PLACE);

        assertThat(get("eva.1085", PLACE + "/rita.1085")).hasStatus(404);
        assertThat(events("ACCOUNT_CLOSED")).contains("eva.1085 " + PLACE + "/rita.1085");
    }

    @Test
    void aHolderChoosesWhoStandsIn() {
        LocalDate today = LocalDate.now(clock);
        String path = PLACE + "/bo.1085/stedfortraeder";
        assertThat(post("bo.1085", path, "rolle", "BUDGET", "stedfortraeder", "rita.1085", "fra", "snart", "til", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("angiv både første og sidste dag");
        assertThat(post(
                        "bo.1085",
                        path,
                        "rolle",
                        "BUDGET",
                        "stedfortraeder",
                        "rita.1085",
                        "fra",
                        today.toString(),
                        "til",
                        today.plusDays(400).toString()))
                .hasStatus(409)
                .bodyText()
                .contains("højst være et år", today.toString());
        assertThat(post(
                        "bo.1085",
                        path,
                        "rolle",
                        "BUDGET",
                        "stedfortraeder",
                        "rita.1085",
                        "fra",
                        today.toString(),
                        "til",
                        today.plusDays(4).toString()))
                .hasStatus(302);

        assertThat(get("rita.1085", PLACE)).bodyText().contains("Rita 1085 for Bo 1085");
        assertThat(get("rita.1085", "/mine-data")).bodyText().contains("Givet til dig:");
        assertThat(events("DELEGATED")).contains("bo.1085 " + PLACE + "/bo.1085");
        String id = jdbc.sql("select cast(id as varchar(40)) from delegation where holder_id = 'bo.1085'")
                .query(String.class)
                .single();
        assertThat(post("rita.1085", "/stedfortraeder/" + id + "/afslut")).hasStatus(403);
        assertThat(post("reviewer.0751", "/stedfortraeder/" + id + "/afslut")).hasStatus(404);
        assertThat(post("eva.1085", "/stedfortraeder/" + id + "/afslut")).hasStatus(302);
        assertThat(people.actor(new UserId("rita.1085")).orElseThrow().has(Role.BUDGET))
                .isFalse();
    }

    @Test
    void rolesAreMarkedAsLookedThrough() {
        assertThat(post("eva.1085", PLACE + "/rita.1085/gennemset")).hasStatus(302);
        assertThat(post("eva.1085", PLACE + "/gennemset")).hasStatus(302);
        assertThat(post("rita.1085", PLACE + "/gennemset")).hasStatus(403);

        assertThat(events("ROLES_REVIEWED")).contains("eva.1085 " + PLACE, "eva.1085 " + PLACE + "/rita.1085");
    }

    @Test
    void aForgottenPasswordIsAnsweredAlikeWhetherThereIsAnybody() {
        MvcTestResult known = post("", "/glemt-adgangskode", "navn", "rita.1085");
        MvcTestResult unknown = post("", "/glemt-adgangskode", "navn", "findes.ikke");

        assertThat(known).hasStatus(302).hasHeader("Location", "/glemt-adgangskode?sendt");
        assertThat(unknown).hasStatus(302).hasHeader("Location", "/glemt-adgangskode?sendt");
        assertThat(post("", "/glemt-adgangskode", "navn", " ")).hasStatus(422);
    }

    @Test
    void whoeverAsksTooOftenWaits() {
        for (int times = 0; times < 10; times++) {
            from("192.0.2.77");
        }

        assertThat(from("192.0.2.77")).hasStatus(429).bodyText().contains("Vent lidt");
        assertThat(from("192.0.2.78")).hasStatus(302);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aLinkChoosesAPasswordOnce() {
        UserId rita = new UserId("rita.1085");
        String secret = links.create(rita, Duration.ofHours(2));
        String hidden = jdbc.sql("select hash from password_link where user_id = ?")
                .param(rita.value())
                .query(String.class)
                .list()
                .toString();

        assertThat(hidden).doesNotContain(secret);
        assertThat(get("", "/ny-adgangskode?kode=" + secret))
                .hasStatusOk()
                .bodyText()
                .contains("rita.1085");
        assertThat(choose(secret, "kort", "kort")).hasStatus(422).bodyText().contains("mindst 12 tegn");
        assertThat(choose(secret, "fire store hunde", "fire store heste")).hasStatus(422);
        assertThat(choose(secret, "fire store hunde", "fire store hunde"))
                .hasStatus(302)
                .hasHeader("Location", "/log-ind?valgt");
        assertThat(identities.checkPassword(rita.value(), "fire store hunde")).isTrue();
        assertThat(choose(secret, "noget helt andet", "noget helt andet")).hasStatus(404);
        assertThat(events("PASSWORD_LINK_USED")).contains("rita.1085 /ny-adgangskode");
        String late = links.create(rita, Duration.ofSeconds(-1));
        assertThat(get("", "/ny-adgangskode?kode=" + late))
                .hasStatus(404)
                .bodyText()
                .contains("Linket virker ikke længere");
        cleanUp();
    }

    @Test
    void onesOwnPasswordIsChanged() {
        assertThat(own("gætter på noget", "fire store hunde"))
                .hasStatus(422)
                .bodyText()
                .contains("Den nuværende adgangskode er ikke rigtig");
        assertThat(own("tre små katte", "fire store hunde")).hasStatus(302);

        assertThat(identities.checkPassword("rita.1085", "fire store hunde")).isTrue();
        assertThat(events("PASSWORD_CHANGED")).contains("rita.1085 /min-adgangskode");
    }

    private MvcTestResult own(String present, String wanted) {
        return post("rita.1085", "/min-adgangskode", "nuvaerende", present, "adgangskode", wanted, "igen", wanted);
    }

    private MvcTestResult choose(String secret, String password, String again) {
        return post("", "/ny-adgangskode", "kode", secret, "adgangskode", password, "igen", again);
    }

    private MvcTestResult from(String address) {
        return mvc.post()
                .uri("/glemt-adgangskode")
                .param("navn", "nobody." + address)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String reader, String path) {
        var request = mvc.get().uri(path);
        return (reader.isEmpty() ? request : request.with(user(reader))).exchange();
    }

    private MvcTestResult post(String reader, String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return (reader.isEmpty() ? request : request.with(user(reader))).exchange();
    }

    private java.util.List<String> events(String kind) {
        return jdbc.sql("select user_id, path from security_event where kind = ?")
                .param(kind)
                .query((row, number) -> row.getString("user_id") + " " + row.getString("path"))
                .list();
    }

    private void cleanUp() {
        jdbc.sql("delete from password_link where user_id like '%.1085'").update();
        jdbc.sql("delete from affiliation where organisation_code = '1085'").update();
        jdbc.sql("delete from membership where organisation_code = '1085'").update();
    }

    private void person(String id, Role role) {
        person(id, Membership.of(role, CODE));
    }

    private void person(String id, Membership role) {
        String name = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('.', ' ');
        people.enrol(new NewPerson(
                new UserId(id), name, new EmailAddress(id + "@region.example"), "tre små katte", Set.of(role)));
    }
}
