package dk.splejs.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The ways in that the log-in page offers. */
@Component
public class LoginOptions {

    /** Followed by the id of a registration, the address that begins a log-in with a provider. */
    public static final String BEGIN = "/oauth2/authorization/";

    private final boolean passwords;
    private final List<Provider> providers;

    LoginOptions(LoginSettings settings, ObjectProvider<OAuth2ClientProperties> clients) {
        this.passwords = settings.passwords();
        this.providers = clients.stream()
                .flatMap(all -> new TreeMap<>(all.getRegistration()).entrySet().stream())
                .map(client -> new Provider(
                        client.getKey(),
                        Objects.requireNonNullElse(client.getValue().getClientName(), client.getKey())))
                .toList();
        if (!passwords && providers.isEmpty()) {
            throw new IllegalStateException(
                    "splejs.login.passwords is false and no provider is configured: nobody could log in");
        }
    }

    /** Somebody else's log-in that Splejs trusts. */
    public record Provider(String id, String name) {

        public String href() {
            return BEGIN + id;
        }
    }

    public boolean passwords() {
        return passwords;
    }

    public List<Provider> providers() {
        return providers;
    }

    /** The provider that there is no choice about. */
    Optional<Provider> onlyProvider() {
        return providers.size() == 1 ? Optional.of(providers.get(0)) : Optional.empty();
    }
}
