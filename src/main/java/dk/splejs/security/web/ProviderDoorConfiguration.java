package dk.splejs.security.web;

import dk.splejs.security.LoginSettings;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.oidc.ProviderUsers;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** Only where a provider is configured; without one the door is as it always was. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class ProviderDoorConfiguration {

    @Bean
    ProviderLogin providerLogin(
            ProviderUsers users, ProviderSessions sessions, ReturnToPage returnToPage, SecurityLog log) {
        return new ProviderLogin(users, sessions, returnToPage, log);
    }

    @Bean
    ProviderRequests providerRequests(
            ClientRegistrationRepository providers, LoginSettings settings, ReturnToPage returnToPage) {
        return new ProviderRequests(providers, settings, returnToPage);
    }

    @Bean
    ProviderLogout providerLogout(ClientRegistrationRepository providers, @Value("${splejs.base-url}") String baseUrl) {
        return new ProviderLogout(providers, baseUrl);
    }

    @Bean
    ProviderDoor providerDoor(
            ProviderLogin login, ProviderRequests requests, ProviderLogout logout, OAuth2ClientProperties told) {
        return new ProviderDoor(login, requests, logout, origins(told));
    }

    private static List<String> origins(OAuth2ClientProperties told) {
        return told.getProvider().values().stream()
                .flatMap(provider -> Stream.of(provider.getIssuerUri(), provider.getAuthorizationUri()))
                .filter(Objects::nonNull)
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getAuthority())
                .distinct()
                .toList();
    }
}
