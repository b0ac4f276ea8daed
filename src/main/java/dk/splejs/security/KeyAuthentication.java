package dk.splejs.security;

import java.io.Serial;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A request with a key that is good. */
public final class KeyAuthentication extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    public KeyAuthentication(Actor actor) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    /** The name that logs and limits know it by. */
    @Override
    public String getPrincipal() {
        return actor.id().value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyAuthentication key && actor.equals(key.actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
