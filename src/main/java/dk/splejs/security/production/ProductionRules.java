package dk.splejs.security.production;

import static dk.splejs.security.production.ProductionRule.refuse;

import java.util.List;

/** All that is looked at before production starts; docs/operations.md lists the same names. */
final class ProductionRules {

    static final List<ProductionRule> ALL = List.of(
            refuse(
                    "demo-profile",
                    installation -> installation.hasProfile("demo"),
                    "the profiles production and demo are both active; take demo out of SPRING_PROFILES_ACTIVE"),
            refuse(
                    "database",
                    Installation::isWithoutPostgres,
                    "SPLEJS_DATABASE_URL must be a jdbc:postgresql: address; H2 is for the demo only"),
            refuse(
                    "database-password",
                    Installation::hasKnownDatabasePassword,
                    "SPLEJS_DATABASE_PASSWORD is empty, the user's name or one that everybody tries; give another"),
            refuse(
                    "database-answer",
                    Installation::hasSilentDatabase,
                    "the database cannot be asked whether it holds the demo; is it up, and are its user and password right?"),
            refuse(
                    "demo-data",
                    Installation::hasDemoPeople,
                    "the database holds the demo's accounts, whose password everybody knows; start with an empty one"),
            refuse(
                    "admin-password",
                    Installation::hasWeakAdministrator,
                    "SPLEJS_ADMIN_PASSWORD must have 12 characters or more, without admin or a word that everybody tries"),
            refuse(
                    "base-url",
                    Installation::hasOpenAddress,
                    "SPLEJS_BASE_URL must be an https: address; http: is for this machine itself only"),
            refuse(
                    "oidc-issuer",
                    installation -> installation.providers().hasOpenIssuer(),
                    "spring.security.oauth2.client.provider.*.issuer-uri must be there and an https: address for each log-in"),
            refuse(
                    "oidc-secret",
                    installation -> installation.providers().hasWeakSecret(),
                    "spring.security.oauth2.client.registration.*.client-secret must have 16 characters or more and be nobody's demo"),
            refuse(
                    "oidc-secret-file",
                    installation -> installation.providers().hasSecretInFile(),
                    "spring.security.oauth2.client.registration.*.client-secret must come from the environment, not from a settings file"),
            refuse(
                    "webhook-secret",
                    Installation::hasWeakWebhookSecret,
                    "SPLEJS_WEBHOOKS_MASTERSECRET must have 32 characters or more of chance, or not be set"),
            refuse(
                    "log-in",
                    installation -> installation.isOneOf("splejs.login.passwords", "false")
                            && installation.providers().isEmpty(),
                    "splejs.login.passwords is false and there is no provider to log in with"),
            refuse(
                    "opensearch-password",
                    Installation::hasKnownSearchPassword,
                    "SPLEJS_OPENSEARCH_PASSWORD is empty, the user's name or one that everybody tries; give another"),
            refuse(
                    "opensearch-address",
                    Installation::hasOpenSearchAddress,
                    "SPLEJS_OPENSEARCH_URIS must be there, and https: addresses where a password is sent to another machine"),
            refuse(
                    "session-cookie-secure",
                    installation -> !installation.isOn("server.servlet.session.cookie.secure"),
                    "server.servlet.session.cookie.secure must be true"),
            refuse(
                    "session-cookie-scripts",
                    installation -> !installation.isOn("server.servlet.session.cookie.http-only"),
                    "server.servlet.session.cookie.http-only must be true"),
            refuse(
                    "session-cookie-same-site",
                    installation -> !installation.isOneOf("server.servlet.session.cookie.same-site", "lax", "strict"),
                    "server.servlet.session.cookie.same-site must be lax or strict"),
            refuse(
                    "webapp-cookie-secure",
                    installation -> !installation.isOn("camunda.bpm.webapp.csrf.enable-secure-cookie")
                            || !installation.isOn("camunda.bpm.webapp.session-cookie.enable-secure-cookie"),
                    "camunda.bpm.webapp.csrf and .session-cookie must both have enable-secure-cookie true"),
            refuse(
                    "webapp-cookie-same-site",
                    installation -> !installation.keepsToItsSite("camunda.bpm.webapp.csrf")
                            || !installation.keepsToItsSite("camunda.bpm.webapp.session-cookie"),
                    "camunda.bpm.webapp.csrf and .session-cookie must keep enable-same-site-cookie, lax or strict"));

    private ProductionRules() {}
}
