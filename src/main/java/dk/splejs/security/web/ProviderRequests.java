package dk.splejs.security.web;

import dk.splejs.security.LoginOptions;
import dk.splejs.security.LoginSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What a provider is asked when somebody wants to log in: with state, nonce and a proof key always. {@code ?opgave=} and
 * the id of a task asks for the level that decisions need, and leads back to the page of that task; {@code ?igen} lets
 * whoever was refused be somebody else; {@code ?anker=} is the part after # of the page that was asked for.
 */
class ProviderRequests implements OAuth2AuthorizationRequestResolver {

    private static final String TASK = "opgave";
    private static final String AGAIN = "igen";
    private static final String ANCHOR = "anker";
    private static final Pattern TASK_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final DefaultOAuth2AuthorizationRequestResolver plain;
    private final @Nullable String decisionLevel;
    private final ReturnToPage returnToPage;

    ProviderRequests(ClientRegistrationRepository providers, LoginSettings settings, ReturnToPage returnToPage) {
        this.plain =
                new DefaultOAuth2AuthorizationRequestResolver(providers, LoginOptions.BEGIN.replaceFirst("/$", ""));
        this.plain.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.decisionLevel = settings.oidc().decisionLevel();
        this.returnToPage = returnToPage;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) ? extended(request, plain.resolve(request)) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return extended(request, plain.resolve(request, registration));
    }

    private @Nullable OAuth2AuthorizationRequest extended(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest found) {
        if (found == null) {
            return null;
        }
        Map<String, Object> more = new TreeMap<>(found.getAdditionalParameters());
        String task = request.getParameter(TASK);
        if (decisionLevel != null && task != null && TASK_ID.matcher(task).matches()) {
            more.put("acr_values", decisionLevel);
            returnToPage.afterwards(request, "/opgaver/" + task);
        }
        String anchor = request.getParameter(ANCHOR);
        if (anchor != null) {
            returnToPage.at(request, anchor);
        }
        if (request.getParameter(AGAIN) != null) {
            more.put("prompt", "login");
        }
        return OAuth2AuthorizationRequest.from(found).additionalParameters(more).build();
    }
}
