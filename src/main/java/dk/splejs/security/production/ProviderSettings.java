package dk.splejs.security.production;

import dk.splejs.security.PasswordRules;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** What this installation is told of the providers that people log in with. */
final class ProviderSettings {

    private static final int SHORTEST_SECRET = 16;
    private static final Pattern SECRET =
            Pattern.compile("spring\\.security\\.oauth2\\.client\\.registration\\..+\\.client-?secret");

    private final OAuth2ClientProperties told;
    private final Environment environment;

    ProviderSettings(Environment environment) {
        this.environment = environment;
        this.told = Binder.get(environment)
                .bind("spring.security.oauth2.client", OAuth2ClientProperties.class)
                .orElseGet(OAuth2ClientProperties::new);
    }

    boolean isEmpty() {
        return told.getRegistration().isEmpty();
    }

    /** Whoever can change what an issuer answers can be anybody. */
    boolean hasOpenIssuer() {
        return told.getRegistration().entrySet().stream()
                .map(this::issuer)
                .anyMatch(issuer -> issuer == null || !issuer.startsWith("https://"));
    }

    boolean hasWeakSecret() {
        return told.getRegistration().values().stream()
                .map(registration -> Objects.requireNonNullElse(registration.getClientSecret(), ""))
                .anyMatch(secret -> secret.length() < SHORTEST_SECRET || PasswordRules.isKnown(secret));
    }

    /** A file may name the variable that holds the secret: {@code ${…}}. */
    boolean hasSecretInFile() {
        return environment instanceof ConfigurableEnvironment all
                && all.getPropertySources().stream()
                        .filter(OriginTrackedMapPropertySource.class::isInstance)
                        .map(OriginTrackedMapPropertySource.class::cast)
                        .anyMatch(ProviderSettings::holdsSecret);
    }

    private static boolean holdsSecret(OriginTrackedMapPropertySource file) {
        return Arrays.stream(file.getPropertyNames())
                .filter(name -> SECRET.matcher(name).matches())
                .anyMatch(name -> !String.valueOf(file.getProperty(name)).startsWith("${"));
    }

    private @Nullable String issuer(Map.Entry<String, OAuth2ClientProperties.Registration> registration) {
        String named = registration.getValue().getProvider();
        OAuth2ClientProperties.Provider provider =
                told.getProvider().get(named == null ? registration.getKey() : named);
        return provider == null ? null : provider.getIssuerUri();
    }
}
