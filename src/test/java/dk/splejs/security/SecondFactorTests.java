package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class SecondFactorTests {

    private static final LoginSettings.Claims CLAIMS =
            new LoginSettings.Claims("sub", "cvr", null, "name", "email", "assurance.level");
    private static final List<String> LEVELS = List.of("low", "substantial", "high");
    private static final String APPROVAL = "Task_ApproveProposal";

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"low, true", "substantial, false", "high, false", "unheard-of, true"})
    void aDecisionAsksForTheLevelOfTheSettings(String shown, boolean missing) {
        logIn(byProvider(shown));

        assertThat(secondFactor(true, "substantial").isMissingFor(APPROVAL)).isEqualTo(missing);
        assertThat(secondFactor(true, "substantial").isMissingFor("Task_ReviewProposal"))
                .isFalse();
        assertThat(secondFactor(true, null).isMissingFor(APPROVAL)).isFalse();
    }

    @Test
    void aPasswordIsOneFactorUnlessTheInstallationSaysOtherwise() {
        logIn(UsernamePasswordAuthenticationToken.authenticated("board.1", null, AuthorityUtils.NO_AUTHORITIES));

        assertThat(secondFactor(true, "substantial").isMissingFor(APPROVAL)).isFalse();
        assertThatExceptionOfType(SecondFactorMissing.class)
                .isThrownBy(() -> secondFactor(false, "substantial").requireFor(APPROVAL));
    }

    @Test
    void theLinkLeadsBackToTheTaskByTheProviderOfTheSession() {
        logIn(byProvider("low"));

        assertThat(secondFactor(false, "substantial").link("4711"))
                .isEqualTo("/oauth2/authorization/kommune?opgave=4711");
        SecurityContextHolder.clearContext();
        assertThat(secondFactor(false, "substantial").link("4711")).isEqualTo("/log-ind");
    }

    @Test
    void settingsThatCannotBeMeantAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oidc(CLAIMS, Map.of(), "typo"))
                .withMessageContaining("decision-level");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oidc(CLAIMS, Map.of(Role.BOARD, Set.of("b")), null))
                .withMessageContaining("claims.groups");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoginSettings.Claims(" ", "cvr", null, "name", "email", "acr"));
        assertThatIllegalStateException()
                .isThrownBy(() -> options(new LoginSettings(false, false, oidc(CLAIMS, Map.of(), null))))
                .withMessageContaining("nobody could log in");
    }

    private static SecondFactor secondFactor(boolean passwordsDecide, @Nullable String level) {
        LoginSettings settings = new LoginSettings(true, passwordsDecide, oidc(CLAIMS, Map.of(), level));
        return new SecondFactor(settings, options(settings));
    }

    private static LoginOptions options(LoginSettings settings) {
        return new LoginOptions(
                settings, new StaticListableBeanFactory().getBeanProvider(OAuth2ClientProperties.class));
    }

    private static LoginSettings.Oidc oidc(
            LoginSettings.Claims claims, Map<Role, Set<String>> groups, @Nullable String level) {
        return new LoginSettings.Oidc(claims, groups, LEVELS, null, level, Map.of());
    }

    private static void logIn(Authentication someone) {
        SecurityContextHolder.getContext().setAuthentication(someone);
    }

    private static Authentication byProvider(String level) {
        Instant now = Clock.systemUTC().instant();
        OidcIdToken token = new OidcIdToken(
                "token", now, now.plusSeconds(60), Map.of("sub", "s", "assurance", Map.of("level", level)));
        DefaultOidcUser user = new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token);
        return new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "kommune");
    }
}
