package dk.splejs.security.oidc;

import dk.splejs.security.LoginSettings;
import dk.splejs.security.SecurityEvent;
import dk.splejs.security.SecurityLog;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns a provider's answer into somebody of ours. The level is taken from the signed id token and nowhere else. */
@Component
public class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService answers = new OidcUserService();
    private final ProviderLogins logins;
    private final LoginSettings.Claims names;
    private final SecurityLog log;

    ProviderUsers(ProviderLogins logins, LoginSettings settings, SecurityLog log) {
        this.logins = logins;
        this.names = settings.oidc().claims();
        this.log = log;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = answers.loadUser(request);
        String provider = request.getClientRegistration().getRegistrationId();
        String level =
                ClaimPath.text(user.getIdToken().getClaims(), names.level()).orElse(null);
        ProviderLogins.Admitted admitted = admit(provider, user.getClaims(), level);
        if (admitted.rolesChanged()) {
            log.add(SecurityEvent.Kind.ROLES_CHANGED, admitted.userId(), null, "/login/oauth2/code/" + provider);
        }
        return new ProviderUser(user, admitted.userId());
    }

    /** Somebody may come in for the first time in two windows at once: the second try finds them enrolled. */
    private ProviderLogins.Admitted admit(String provider, Map<String, Object> claims, @Nullable String level) {
        try {
            return logins.admit(provider, claims, level);
        } catch (DataAccessException | ProcessEngineException enrolledMeanwhile) {
            return logins.admit(provider, claims, level);
        }
    }
}
