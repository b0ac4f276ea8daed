package dk.splejs.security.oidc;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * The providers, each asked what it offers when somebody first logs in there: one that does not answer must keep neither
 * Splejs from starting nor people of other providers out.
 */
final class Providers implements ClientRegistrationRepository {

    /** Where none are configured: those that bring a name and a mail address. */
    private static final Set<String> USUAL_SCOPES = Set.of(OidcScopes.PROFILE, OidcScopes.EMAIL);

    private final OAuth2ClientProperties told;
    private final String baseUrl;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    /** The address at which people reach Splejs, as it is configured. */
    Providers(OAuth2ClientProperties told, String baseUrl) {
        this.told = told;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
        told.getRegistration().forEach(this::requireIssuer);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return told.getRegistration().containsKey(id) ? known.computeIfAbsent(id, this::ask) : null;
    }

    /** A provider without an issuer could neither be checked nor asked to end a session. */
    private void requireIssuer(String id, OAuth2ClientProperties.Registration registration) {
        String name = nameOf(id, registration);
        OAuth2ClientProperties.Provider provider = told.getProvider().get(name);
        if (provider == null || provider.getIssuerUri() == null) {
            throw new IllegalStateException(
                    "spring.security.oauth2.client.provider.%s.issuer-uri is needed for log-ins by %s"
                            .formatted(name, id));
        }
    }

    private ClientRegistration ask(String id) {
        OAuth2ClientProperties.Registration registration =
                told.getRegistration().get(id);
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration().put(id, registration);
        one.getProvider().putAll(told.getProvider());
        return ours(Objects.requireNonNull(
                new OAuth2ClientPropertiesMapper(one).asClientRegistrations().get(id)));
    }

    /** People come back to the configured address, never to the one that a request claims, and always with an id token. */
    private ClientRegistration ours(ClientRegistration asked) {
        Set<String> scopes = Objects.requireNonNullElse(asked.getScopes(), USUAL_SCOPES);
        return ClientRegistration.withClientRegistration(asked)
                .redirectUri(baseUrl + "/login/oauth2/code/{registrationId}")
                .scope(Stream.concat(Stream.of(OidcScopes.OPENID), scopes.stream())
                        .distinct()
                        .toArray(String[]::new))
                .build();
    }

    private static String nameOf(String id, OAuth2ClientProperties.Registration registration) {
        return registration.getProvider() == null ? id : registration.getProvider();
    }
}
