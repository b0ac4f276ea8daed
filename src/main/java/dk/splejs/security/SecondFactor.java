package dk.splejs.security;

import dk.splejs.security.oidc.ClaimPath;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which decisions ask for a log-in with two factors, and whether somebody showed them. It is asked where a task is
 * completed, so by our own pages and by Tasklist alike.
 */
@Component
public class SecondFactor {

    /** Request attribute that tells the security log why a request was refused. */
    public static final String REFUSED = SecondFactor.class.getName();

    /** Commitments of money and approvals, by their user tasks. */
    static final Set<String> DECISIONS =
            Set.of("Task_AnswerShare", "Task_AnswerTerms", "Task_ApproveProposal", "Task_ConfirmChange");

    private final LoginSettings settings;
    private final LoginOptions options;

    SecondFactor(LoginSettings settings, LoginOptions options) {
        this.settings = settings;
        this.options = options;
    }

    /** Whether whoever is logged in must show another factor before they can complete tasks of this kind. */
    public boolean isMissingFor(String taskKey) {
        return DECISIONS.contains(taskKey) && settings.oidc().decisionLevel() != null && !isShown();
    }

    /**
     * Lets through whoever may complete tasks of this kind.
     *
     * @throws SecondFactorMissing if they showed one factor only
     */
    public void requireFor(String taskKey) {
        if (isMissingFor(taskKey)) {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            if (request != null) {
                request.setAttribute(REFUSED, true, RequestAttributes.SCOPE_REQUEST);
            }
            throw new SecondFactorMissing(taskKey);
        }
    }

    /** Where to log in with two factors and come back to the page of this task. */
    public String link(String taskId) {
        String provider = someone() instanceof OAuth2AuthenticationToken token
                ? token.getAuthorizedClientRegistrationId()
                : options.onlyProvider().map(LoginOptions.Provider::id).orElse(null);
        return provider == null ? "/log-ind" : LoginOptions.BEGIN + provider + "?opgave=" + taskId;
    }

    private boolean isShown() {
        return someone() instanceof OAuth2AuthenticationToken token
                ? token.getPrincipal() instanceof OidcUser user
                        && settings.oidc().decides(level(user))
                : settings.passwordsDecide();
    }

    private @Nullable String level(OidcUser user) {
        Map<String, Object> claims = user.getIdToken().getClaims();
        return ClaimPath.text(claims, settings.oidc().claims().level()).orElse(null);
    }

    private static @Nullable Authentication someone() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
