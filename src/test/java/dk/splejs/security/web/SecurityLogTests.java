package dk.splejs.security.web;

import static dk.splejs.security.web.HttpUser.formToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What happens at the doors is written down, over real HTTP, and read by few. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "camunda.bpm.generate-unique-process-engine-name=true"
        })
@ActiveProfiles("test")
class SecurityLogTests {

    private static final String PASSWORD = "splejs";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private SecurityLog log;

    @Autowired
    private JdbcClient database;

    private HttpUser browser;
    private String reviewer;

    @BeforeEach
    void somebodyIsKnown() {
        browser = new HttpUser(port);
        reviewer = "log." + UUID.randomUUID();
        enrol(reviewer, Membership.of(Role.REVIEWER, new OrganisationCode("0751")));
        enrol("log.admin", Membership.of(Role.ADMIN));
    }

    @Test
    void loggingInAndOutIsWrittenWithTheNetworkItCameFrom() {
        browser.logIn(reviewer, "wrong");
        browser.logIn(reviewer, PASSWORD);
        browser.post("/log-ud", Map.of("_csrf", formToken(browser.get("/"))));

        List<SecurityEvent> events = events();
        assertThat(events)
                .extracting(SecurityEvent::kind)
                .containsExactly(
                        SecurityEvent.Kind.LOGGED_OUT, SecurityEvent.Kind.LOGGED_IN, SecurityEvent.Kind.LOG_IN_FAILED);
        assertThat(events.get(1).network()).isEqualTo("127.0.0.0/24");
        assertThat(events.get(1).path()).isEqualTo("/log-ind");
    }

    @Test
    void whoGuessesTooOftenIsSeenToBeLockedOut() {
        for (int guess = 0; guess < 6; guess++) {
            browser.logIn(reviewer, "wrong");
        }

        assertThat(events().get(0).kind()).isEqualTo(SecurityEvent.Kind.LOCKED_OUT);
    }

    @Test
    void whatSomebodyUnknownTypedAsANameIsNotKept() {
        browser.logIn("min-hemmelige-adgangskode", "wrong");

        assertThat(log.page(1).get(0))
                .extracting(SecurityEvent::kind, SecurityEvent::userId)
                .containsExactly(SecurityEvent.Kind.LOG_IN_FAILED, null);
        assertThat(database.sql("select count(*) from security_event where user_id like 'min%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusalsAndForgedRequestsAreWrittenWithoutWhatWasAskedFor() {
        browser.logIn(reviewer, PASSWORD);
        browser.get("/forslag/F-1999-0001?q=hemmeligt");
        browser.post("/beskeder/laest", Map.of("_csrf", "forged"));

        assertThat(events())
                .extracting(SecurityEvent::kind, SecurityEvent::path)
                .startsWith(
                        tuple(SecurityEvent.Kind.FORGED, "/beskeder/laest"),
                        tuple(SecurityEvent.Kind.REFUSED, "/forslag/F-1999-0001"));
    }

    @Test
    void whatNobodyInParticularIsRefusedIsNotWritten() {
        assertThat(browser.get("/katalog/findes-ikke").statusCode()).isEqualTo(404);

        assertThat(log.of(new UserId("anonymousUser"))).isEmpty();
    }

    @Test
    void whoTakesDataAlongIsWrittenDown() {
        browser.logIn(reviewer, PASSWORD);
        assertThat(browser.get("/mine-data.json").statusCode()).isEqualTo(200);

        assertThat(events().get(0))
                .extracting(SecurityEvent::kind, SecurityEvent::path)
                .containsExactly(SecurityEvent.Kind.DATA_TAKEN, "/mine-data.json");
    }

    @Test
    void aRequestToTheApiIsNoLogIn() {
        String credentials = Base64.getEncoder().encodeToString((reviewer + ":" + PASSWORD).getBytes());
        browser.getJson("/api/v1/catalogue", "Authorization", "Basic " + credentials);

        assertThat(events()).isEmpty();
    }

    @Test
    void theLogIsReadByThoseWhoLookAfterTheInstallationOnly() {
        browser.logIn(reviewer, PASSWORD);
        assertThat(browser.get("/sikkerhedslog").statusCode()).isEqualTo(404);

        HttpUser admin = new HttpUser(port);
        admin.logIn("log.admin", PASSWORD);

        assertThat(admin.get("/sikkerhedslog?side=1000000").statusCode()).isEqualTo(200);
        assertThat(admin.get("/sikkerhedslog").body()).contains("Sikkerhedslog", reviewer, "Afvist", "127.0.0.0/24");
        assertThat(admin.get("/").body()).contains("href=\"/sikkerhedslog\"");
    }

    private List<SecurityEvent> events() {
        return log.of(new UserId(reviewer));
    }

    private void enrol(String userId, Membership membership) {
        people.enrol(new NewPerson(
                new UserId(userId), userId, new EmailAddress("log@test.example"), PASSWORD, Set.of(membership)));
    }
}
