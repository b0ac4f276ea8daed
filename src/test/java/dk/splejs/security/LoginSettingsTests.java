package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The variables that docs/operations.md names. */
class LoginSettingsTests {

    @Test
    void variablesOfTheEnvironmentAreUnderstood() {
        Binder environment = binder(Map.of(
                "SPLEJS_LOGIN_PASSWORDS", "false",
                "SPLEJS_LOGIN_OIDC_CLAIMS_GROUPS", "realm_access.roles",
                "SPLEJS_LOGIN_OIDC_GROUPS_COSTANALYST", "økonomi,splejs/økonomer",
                "SPLEJS_LOGIN_OIDC_GROUPS_ADMIN", "drift",
                "SPLEJS_LOGIN_OIDC_LEVELS", "low,substantial,high",
                "SPLEJS_LOGIN_OIDC_MINIMUMLEVEL", "substantial",
                "SPLEJS_LOGIN_OIDC_DECISIONLEVEL", "high",
                "SPLEJS_LOGIN_OIDC_CVR_KOMMUNE", "55133018,29189420"));

        LoginSettings settings =
                environment.bind("splejs.login", LoginSettings.class).get();

        assertThat(settings.passwords()).isFalse();
        assertThat(settings.passwordsDecide()).isFalse();
        LoginSettings.Oidc oidc = settings.oidc();
        assertThat(oidc.claims().groups()).isEqualTo("realm_access.roles");
        assertThat(oidc.claims().id()).isEqualTo("sub");
        assertThat(oidc.groups().get(Role.COST_ANALYST)).containsExactlyInAnyOrder("økonomi", "splejs/økonomer");
        assertThat(oidc.groups()).containsOnlyKeys(Role.COST_ANALYST, Role.ADMIN);
        assertThat(oidc.cvr().get("kommune")).containsExactlyInAnyOrder("55133018", "29189420");
        assertThat(oidc.admits("low")).isFalse();
        assertThat(oidc.admits("substantial")).isTrue();
        assertThat(oidc.decides("substantial")).isFalse();
        assertThat(oidc.decides("high")).isTrue();
    }

    @Test
    void aProviderCanBeToldOfByVariablesAlone() {
        Binder environment = binder(Map.of(
                "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_KOMMUNE_CLIENTID", "splejs",
                "SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_KOMMUNE_CLIENTSECRET", "hemmelig",
                "SPRING_SECURITY_OAUTH2_CLIENT_PROVIDER_KOMMUNE_ISSUERURI", "https://log-ind.kommune.example"));

        OAuth2ClientProperties told = environment
                .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
                .get();

        assertThat(told.getRegistration().get("kommune").getClientSecret()).isEqualTo("hemmelig");
        assertThat(told.getProvider().get("kommune").getIssuerUri()).isEqualTo("https://log-ind.kommune.example");
    }

    private static Binder binder(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        return Binder.get(environment);
    }
}
