package dk.splejs.security.oidc;

import dk.splejs.security.UserId;
import java.io.Serial;
import java.util.Objects;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody in a session that a provider vouches for, under the name that all of Splejs and the engine know them by. */
final class ProviderUser extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String userId;

    ProviderUser(OidcUser user, UserId userId) {
        super(AuthorityUtils.NO_AUTHORITIES, user.getIdToken(), user.getUserInfo());
        this.userId = userId.value();
    }

    @Override
    public String getName() {
        return userId;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ProviderUser user && user.userId.equals(userId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), userId);
    }
}
