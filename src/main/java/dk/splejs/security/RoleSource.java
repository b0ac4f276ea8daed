package dk.splejs.security;

import static java.util.stream.Collectors.toSet;

import dk.splejs.security.oidc.ProviderPeople;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an identity provider looks after instead of Splejs: how its people log in, and perhaps their roles. */
@Component
public class RoleSource {

    private final ProviderPeople provided;
    private final LoginSettings settings;

    RoleSource(ProviderPeople provided, LoginSettings settings) {
        this.provided = provided;
        this.settings = settings;
    }

    /** Whether this person's roles are given at the provider: whatever was given here would be gone at the next log-in. */
    public boolean isElsewhere(UserId person) {
        return givesRoles() && provided.knows(person);
    }

    /** Those of these people whose roles are given at the provider. */
    public Set<UserId> elsewhereAmong(Collection<UserId> people) {
        Set<UserId> known = givesRoles() ? provided.all() : Set.of();
        return people.stream().filter(known::contains).collect(toSet());
    }

    /** Whether this person logs in at the provider, and so has no password here. */
    public boolean logsInElsewhere(UserId person) {
        return provided.knows(person);
    }

    private boolean givesRoles() {
        return settings.oidc().claims().groups() != null;
    }
}
