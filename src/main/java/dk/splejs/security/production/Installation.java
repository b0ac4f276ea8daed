package dk.splejs.security.production;

import dk.splejs.security.PasswordRules;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What this installation is told by its environment, and what its database says when it is asked. */
final class Installation {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String ADMIN = "admin";
    private static final String OPENSEARCH = "spring.jpa.properties.hibernate.search.backend.";
    private static final int SHORTEST_WEBHOOK_SECRET = 32;
    /** How the secrets end that stand in the project. */
    private static final String KNOWN_TO_ALL = "known to everybody";

    private final Environment environment;
    private final DemoSearch database;
    private final ProviderSettings providers;

    Installation(Environment environment) {
        this.environment = environment;
        this.providers = new ProviderSettings(environment);
        this.database = hasPostgres()
                ? DemoSearch.in(setting("spring.datasource.url"), databaseUser(), databasePassword())
                : DemoSearch.NOT_ASKED;
    }

    ProviderSettings providers() {
        return providers;
    }

    boolean hasProfile(String name) {
        return environment.acceptsProfiles(Profiles.of(name));
    }

    boolean isOn(String name) {
        return isOneOf(name, "true");
    }

    boolean isOneOf(String name, String... allowed) {
        return Arrays.asList(allowed).contains(setting(name).toLowerCase(Locale.ROOT));
    }

    boolean isWithoutPostgres() {
        return !hasPostgres();
    }

    boolean hasSilentDatabase() {
        return database == DemoSearch.NO_ANSWER;
    }

    boolean hasDemoPeople() {
        return database == DemoSearch.FOUND;
    }

    /** A short one that nobody knows is let through: how long it must be is the database's own affair. */
    boolean hasKnownDatabasePassword() {
        return PasswordRules.isKnown(databasePassword()) || databasePassword().equalsIgnoreCase(databaseUser());
    }

    /** No password at all is right for every start but the first. */
    boolean hasWeakAdministrator() {
        return environment.containsProperty("splejs.admin-password")
                && !PasswordRules.weaknesses(ADMIN, setting("splejs.admin-password"))
                        .isEmpty();
    }

    /** Without a user OpenSearch is guarded by its network alone, as a mail server may be. */
    boolean hasKnownSearchPassword() {
        String user = setting(OPENSEARCH + "username");
        String password = setting(OPENSEARCH + "password");
        return usesOpenSearch()
                && !user.isEmpty()
                && (PasswordRules.isKnown(password) || password.equalsIgnoreCase(user));
    }

    /** Without a password to be heard, a network that only Splejs is in may do without TLS. */
    boolean hasOpenSearchAddress() {
        String uris = setting(OPENSEARCH + "uris");
        return usesOpenSearch()
                && (uris.isEmpty()
                        || (!setting(OPENSEARCH + "username").isEmpty()
                                && Arrays.stream(uris.split(","))
                                        .map(String::strip)
                                        .anyMatch(Installation::isOpen)));
    }

    /** Not to have one is fine: then there are no webhooks. The demo brings its own, and is refused as a whole. */
    boolean hasWeakWebhookSecret() {
        String secret = setting("splejs.webhooks.master-secret");
        return !secret.isEmpty()
                && !hasProfile("demo")
                && (secret.length() < SHORTEST_WEBHOOK_SECRET || secret.endsWith(KNOWN_TO_ALL));
    }

    boolean hasOpenAddress() {
        return isOpen(setting("splejs.base-url"));
    }

    private static boolean isOpen(String uri) {
        try {
            URI address = URI.create(uri);
            String host = address.getHost();
            boolean closed = "https".equalsIgnoreCase(address.getScheme())
                    || ("http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host));
            return host == null || !closed;
        } catch (IllegalArgumentException noAddress) {
            return true;
        }
    }

    /** The engine's web applications have this on, and strict enough, when nothing is said. */
    boolean keepsToItsSite(String cookie) {
        return isOneOf(cookie + ".enable-same-site-cookie", "", "true")
                && isOneOf(cookie + ".same-site-cookie-option", "", "lax", "strict")
                && isOneOf(cookie + ".same-site-cookie-value", "", "lax", "strict");
    }

    private boolean usesOpenSearch() {
        return setting(OPENSEARCH + "type").equals("elasticsearch");
    }

    private boolean hasPostgres() {
        return setting("spring.datasource.url").startsWith("jdbc:postgresql:");
    }

    private String databaseUser() {
        return setting("spring.datasource.username");
    }

    private String databasePassword() {
        return setting("spring.datasource.password");
    }

    /** Empty when it is not set, or refers to a variable that is not set. */
    private String setting(String name) {
        try {
            return environment.getProperty(name, "").strip();
        } catch (IllegalArgumentException variableNotSet) {
            return "";
        }
    }
}
