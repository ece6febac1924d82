package se.vartrannebergen.people;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The way to Keycloak's Admin REST API, in the name of this server (OAuth 2.0 client credentials, RFC 6749 section 4.4). */
final class AccountsConnection {
    private static final String NAME = "accounts";
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(2);
    /** Keycloak answers only when the mail server has taken a mail. */
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);

    private static final AnonymousAuthenticationToken THIS_SERVER =
            new AnonymousAuthenticationToken(NAME, NAME, AuthorityUtils.createAuthorityList("ROLE_SERVER"));

    private AccountsConnection() {}

    /** Nothing is asked before the first call. */
    static RestClient to(AccountsProperties properties, IdentityProperties identity) {
        var realm = realm(properties, identity);
        var http = requests();
        var client = RestClient.builder()
                .requestFactory(http)
                .baseUrl(realm.replaceFirst("/realms/([^/]+)$", "/admin/realms/$1"));
        return properties.areSet()
                ? client.requestInterceptor(inTheNameOf(clients(properties, realm, http)))
                        .build()
                : client.build();
    }

    private static String realm(AccountsProperties properties, IdentityProperties identity) {
        var realm = identity.internalRealm();
        return properties.address().isBlank()
                ? realm
                : properties.address() + realm.substring(realm.lastIndexOf("/realms/"));
    }

    private static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build());
        requests.setReadTimeout(ANSWERS_WITHIN);
        return requests;
    }

    private static OAuth2ClientHttpRequestInterceptor inTheNameOf(OAuth2AuthorizedClientManager clients) {
        var interceptor = new OAuth2ClientHttpRequestInterceptor(clients);
        interceptor.setClientRegistrationIdResolver(request -> NAME);
        interceptor.setPrincipalResolver(request -> THIS_SERVER);
        return interceptor;
    }

    private static OAuth2AuthorizedClientManager clients(
            AccountsProperties properties, String realm, JdkClientHttpRequestFactory http) {
        var known = new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(NAME)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(realm + "/protocol/openid-connect/token")
                .build());
        var tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(http)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                known, new InMemoryOAuth2AuthorizedClientService(known));
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(credentials -> credentials.accessTokenResponseClient(tokens))
                .build());
        return manager;
    }
}
