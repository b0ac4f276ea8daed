package dk.splejs.security.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.SplejsApplication;
import dk.splejs.security.Membership;
import dk.splejs.security.NewPerson;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import dk.splejs.support.Postgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The profile production with its own settings file, started as an operator would: by variables. */
class ProductionStartTests {

    private static final String SECRET = "tre-blå-heste-og-en-ko";

    @Test
    void aGoodInstallationStartsAndIsRefusedOnceItHoldsSomebodyOfTheDemo() {
        Map<String, String> good = good();
        try (ConfigurableApplicationContext splejs = start(good)) {
            People people = splejs.getBean(People.class);
            assertThat(people.find(new UserId("admin"))).isPresent();

            good.remove("splejs.admin-password");
            startTheGateOnly(good).close();

            enrolSomebodyOfTheDemo(people);
        }
        assertThatExceptionOfType(UnsafeProduction.class)
                .isThrownBy(() -> startTheGateOnly(good))
                .withMessageStartingWith("demo-data: ")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "database,                 SPLEJS_DATABASE_URL, jdbc:h2:mem:production",
        "database,                 SPLEJS_DATABASE_URL, ",
        "database-password,        SPLEJS_DATABASE_PASSWORD, ",
        "database-password,        SPLEJS_DATABASE_PASSWORD, ''",
        "database-password,        SPLEJS_DATABASE_PASSWORD, splejs",
        "database-password,        SPLEJS_DATABASE_PASSWORD, postgres",
        "database-password,        SPLEJS_DATABASE_PASSWORD, Password1",
        "database-answer,          SPLEJS_DATABASE_URL, jdbc:postgresql://localhost:1/splejs",
        "admin-password,           splejs.admin-password, splejs",
        "admin-password,           splejs.admin-password, ''",
        "admin-password,           splejs.admin-password, elleve-tegn",
        "admin-password,           splejs.admin-password, admin-er-mit-navn",
        "base-url,                 SPLEJS_BASE_URL, http://splejs.example",
        "base-url,                 SPLEJS_BASE_URL, http://localhost.splejs.example",
        "base-url,                 SPLEJS_BASE_URL, splejs.example",
        "base-url,                 SPLEJS_BASE_URL, https:",
        "base-url,                 SPLEJS_BASE_URL, ",
        "webhook-secret,           splejs.webhooks.master-secret, kort",
        "webhook-secret,           splejs.webhooks.master-secret, 'the demo''s own, known to everybody'",
        "log-in,                   splejs.login.passwords, false",
        "session-cookie-secure,    server.servlet.session.cookie.secure, false",
        "session-cookie-scripts,   server.servlet.session.cookie.http-only, false",
        "session-cookie-same-site, server.servlet.session.cookie.same-site, none",
        "session-cookie-same-site, server.servlet.session.cookie.same-site, omitted",
        "webapp-cookie-secure,     camunda.bpm.webapp.csrf.enable-secure-cookie, false",
        "webapp-cookie-secure,     camunda.bpm.webapp.session-cookie.enable-secure-cookie, false",
        "webapp-cookie-same-site,  camunda.bpm.webapp.csrf.enable-same-site-cookie, false",
        "webapp-cookie-same-site,  camunda.bpm.webapp.session-cookie.enable-same-site-cookie, false",
        "webapp-cookie-same-site,  camunda.bpm.webapp.session-cookie.same-site-cookie-value, None",
        "demo-profile,             spring.profiles.active, 'production,demo'"
    })
    void whatIsNotSafeIsRefusedByName(String rule, String setting, String value) {
        Map<String, String> settings = good();
        settings.put(setting, value);

        assertThatExceptionOfType(UnsafeProduction.class)
                .isThrownBy(() -> startTheGateOnly(settings))
                .withMessageStartingWith(rule + ": ")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "oidc-issuer, provider.kommune.issuer-uri, http://log-ind.kommune.example/realms/splejs",
        "oidc-issuer, provider.kommune.issuer-uri, ",
        "oidc-secret, registration.kommune.client-secret, ''",
        "oidc-secret, registration.kommune.client-secret, kort",
        "oidc-secret, registration.kommune.client-secret, secretsecretsecret1"
    })
    void aProviderThatIsNotSafeIsRefusedByName(String rule, String setting, String value) {
        Map<String, String> settings = withProvider();
        settings.put("spring.security.oauth2.client." + setting, value);

        assertThatExceptionOfType(UnsafeProduction.class)
                .isThrownBy(() -> startTheGateOnly(settings))
                .withMessageStartingWith(rule + ": ")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "opensearch-address,  ,                           splejs, " + SECRET,
        "opensearch-address,  http://search.example:9200, splejs, " + SECRET,
        "opensearch-address,  'https://a.example,http://b.example', splejs, " + SECRET,
        "opensearch-password, https://search.example,     splejs, ",
        "opensearch-password, https://search.example,     splejs, splejs",
        "opensearch-password, https://search.example,     admin,  admin"
    })
    void anOpenSearchThatIsNotSafeIsRefusedByName(
            String rule, @Nullable String uris, String user, @Nullable String password) {
        Map<String, String> settings = withOpenSearch(uris, user, password);

        assertThatExceptionOfType(UnsafeProduction.class)
                .isThrownBy(() -> startTheGateOnly(settings))
                .withMessageStartingWith(rule + ": ")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://search.example,  splejs, " + SECRET,
        "http://localhost:9200,   splejs, " + SECRET,
        "http://opensearch:9200,  ,"
    })
    void anOpenSearchThatNobodyCanListenToIsFine(String uris, @Nullable String user, @Nullable String password) {
        try (ConfigurableApplicationContext gate = startTheGateOnly(withOpenSearch(uris, user, password))) {
            assertThat(gate.isActive()).isTrue();
        }
    }

    @Test
    void theSecretOfAProviderStandsInNoFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("more.yml");
        Map<String, String> settings = withProvider();
        settings.put("spring.config.additional-location", file.toString());
        String secret = "spring.security.oauth2.client.registration.kommune.client-secret: ";

        Files.writeString(file, secret + "${SECRET_OF_KOMMUNE:}");
        startTheGateOnly(settings).close();
        Files.writeString(file, secret + SECRET);
        assertThatExceptionOfType(UnsafeProduction.class)
                .isThrownBy(() -> startTheGateOnly(settings))
                .withMessageStartingWith("oidc-secret-file: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "HTTPS://splejs.example/"})
    void anAddressThatNobodyCanListenToIsFine(String address) {
        Map<String, String> settings = good();
        settings.put("SPLEJS_BASE_URL", address);

        try (ConfigurableApplicationContext gate = startTheGateOnly(settings)) {
            assertThat(gate.isActive()).isTrue();
        }
    }

    @Test
    void theProcessTellsAllThatIsWrongWithoutAStackTraceAndEnds() throws Exception {
        ProcessBuilder splejs = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.splejs.SplejsApplication")
                .redirectErrorStream(true);
        splejs.environment()
                .putAll(Map.of(
                        "SPRING_PROFILES_ACTIVE", "production",
                        "SPLEJS_DATABASE_URL", "jdbc:h2:mem:production",
                        "SPLEJS_DATABASE_PASSWORD", "splejs",
                        "SPLEJS_BASE_URL", "http://splejs.example",
                        "SERVER_SERVLET_SESSION_COOKIE_SAMESITE", "none"));

        Process process = splejs.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isEqualTo(1);
        assertThat(output)
                .contains("\ndatabase: ", "\ndatabase-password: ", "\nbase-url: ", "\nsession-cookie-same-site: ")
                .doesNotContain("\tat ", "Flyway", "Tomcat");
    }

    @Test
    void theNamesOfTheRulesAreTheirOwn() {
        assertThat(ProductionRules.ALL).extracting(ProductionRule::name).doesNotHaveDuplicates();
    }

    private static Map<String, String> good() {
        return new LinkedHashMap<>(Map.of(
                "SPLEJS_DATABASE_URL",
                Postgres.newDatabase().replaceAll("\\?.*", ""),
                "SPLEJS_DATABASE_USER",
                "postgres",
                "SPLEJS_DATABASE_PASSWORD",
                SECRET,
                "SPLEJS_BASE_URL",
                "https://splejs.example",
                "splejs.admin-password",
                SECRET,
                "spring.profiles.active",
                "production"));
    }

    private static Map<String, String> withProvider() {
        Map<String, String> settings = good();
        String client = "spring.security.oauth2.client.";
        settings.put(client + "registration.kommune.client-id", "splejs");
        settings.put(client + "registration.kommune.client-secret", SECRET);
        settings.put(client + "provider.kommune.issuer-uri", "https://log-ind.kommune.example/realms/splejs");
        settings.put("splejs.login.passwords", "false");
        return settings;
    }

    private static Map<String, String> withOpenSearch(
            @Nullable String uris, @Nullable String user, @Nullable String password) {
        Map<String, String> settings = good();
        settings.put("spring.profiles.active", "production,opensearch");
        settings.put("SPLEJS_OPENSEARCH_URIS", uris);
        settings.put("SPLEJS_OPENSEARCH_USER", user);
        settings.put("SPLEJS_OPENSEARCH_PASSWORD", password);
        return settings;
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(SplejsApplication.class).run(arguments(settings));
    }

    private static ConfigurableApplicationContext startTheGateOnly(Map<String, String> settings) {
        return new SpringApplicationBuilder(GateOnly.class)
                .web(WebApplicationType.NONE)
                .run(arguments(settings));
    }

    /** A value that is missing altogether stands for a variable that is not set. */
    private static String[] arguments(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=error",
                "--camunda.bpm.generate-unique-process-engine-name=true"));
        settings.forEach((name, value) -> {
            if (value != null) {
                arguments.add("--" + name + "=" + value);
            }
        });
        return arguments.toArray(String[]::new);
    }

    private static void enrolSomebodyOfTheDemo(People people) {
        people.enrol(new NewPerson(
                new UserId("board.1"),
                "Bente Bestyrelse",
                new EmailAddress("board.1@" + People.DEMO_MAIL_DOMAIN),
                SECRET,
                Set.of(Membership.of(Role.BOARD))));
    }

    /** The settings of the application and the one bean that judges them: half a second instead of ten. */
    @Configuration(proxyBeanMethods = false)
    @Import(ProductionGate.class)
    static class GateOnly {}
}
