package se.vartrannebergen.people;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OidcBackChannelLogoutHandler;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.texts.LanguageFilter;

/** Who gets in: everybody reads what is public; views and services say for themselves what else needs. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties({IdentityProperties.class, AccountsProperties.class})
class SecurityConfiguration {

    /** Vaadin's pages are on their way before headers could be added afterwards. */
    private static final ObjectPostProcessor<HeaderWriterFilter> WRITE_FIRST = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Signing in, reporting, appealing: forms on pages without a session, where no token could be kept; OwnOrigin stands in. */
    private static final RequestMatcher[] FORMS_WITHOUT_SESSION = Stream.of(
                    SignInController.ADDRESS, "/report/*/*", "/reports/*")
            .map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path))
            .toArray(RequestMatcher[]::new);

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            AfterSignOut afterSignOut,
            AuthorizationRequests authorizationRequests,
            SignInPersons persons,
            Labs labs,
            Clock clock,
            OidcBackChannelLogoutHandler backChannel,
            LanguageFilter languages,
            VaadinDefaultRequestCache wanted,
            IdentityProperties identity)
            throws Exception {

        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        SignInController.ADDRESS,
                        SignOutController.ADDRESS,
                        "/images/**",
                        "/feeds/**",
                        "/documents/**",
                        "/attachments/**",
                        "/progress/sheet.pdf",
                        "/projects/*/sheet.pdf",
                        "/styles/**",
                        "/icons/**",
                        "/scripts/**",
                        "/error",
                        "/actuator/health/**",
                        "/robots.txt",
                        "/sitemap*.xml",
                        "/favicon.ico")
                .permitAll());
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers(FORMS_WITHOUT_SESSION).permitAll());
        // A file that is no page: what is not named here nobody gets.
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/staff/*.csv").hasRole("ADMIN"));
        // Only who could go on after signing in is sent there, and is remembered for it.
        wanted.ignoreRequests(SecurityConfiguration::isNoPage);
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                (request, response, why) -> response.sendError(HttpServletResponse.SC_NOT_FOUND),
                SecurityConfiguration::isNoPage));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.oauth2LoginPage(SignInController.ADDRESS).logoutSuccessHandler(afterSignOut));
        http.oauth2Login(login -> login.authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(authorizationRequests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(persons))
                .failureUrl(SignInController.ADDRESS + "?failed"));
        // Signing out anywhere ends the sessions here too (OpenID Connect Back-Channel Logout 1.0).
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(backChannel)));
        http.logout(logout -> logout.logoutRequestMatcher(SecurityConfiguration::isOwnSignOut)
                .deleteCookies(SignedInMark.COOKIE)
                // What was typed and kept in the browser goes too.
                .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.STORAGE))));
        http.csrf(forged -> forged.ignoringRequestMatchers(FORMS_WITHOUT_SESSION));
        http.addFilterAfter(new SessionLimits(labs, clock), SecurityContextHolderFilter.class);
        http.addFilterAfter(new OutlivedMark(request -> !isNoPage(request)), SessionLimits.class);
        http.addFilterAfter(languages, OutlivedMark.class);
        http.headers(headers -> headers.addObjectPostProcessor(WRITE_FIRST));
        http.headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                // Browsers also hold the way that a form leads on to against form-action.
                .contentSecurityPolicy(policy -> policy.policyDirectives(
                        "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self' "
                                + identity.origin())));
        return http.build();
    }

    /** Each of its filters would be observed in each request: a tenth of what a page costs. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Vaadin cannot read an address with these signs in its path, and none of ours has them. */
    @Bean
    static StrictHttpFirewall readableAddresses() {
        var firewall = new StrictHttpFirewall();
        firewall.getDecodedUrlBlocklist().addAll(List.of("#", "?"));
        return firewall;
    }

    private static boolean isNoPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        return !path.equals(SignOutController.NOW.substring(1))
                && ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
                                .getNavigationRouteTarget(path)
                                .getRouteTarget()
                        == null;
    }

    /** Which session here belongs to which one in Keycloak. */
    @Bean
    static OidcSessionRegistry sessionsOfKeycloak() {
        return new InMemoryOidcSessionRegistry();
    }

    /** Keeps that list in line: sessions change their number at sign-in, and end. */
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    /** It ends a session by a request to ourselves that carries the session's cookie. */
    @Bean
    static OidcBackChannelLogoutHandler backChannel(
            OidcSessionRegistry sessions, @Value("${server.servlet.session.cookie.name}") String cookie) {
        var handler = new OidcBackChannelLogoutHandler(sessions);
        handler.setSessionCookieName(cookie);
        return handler;
    }

    /** Spring Boot would put the filter behind security. */
    @Bean
    static FilterRegistrationBean<LanguageFilter> onlyWithinSecurity(LanguageFilter languages) {
        var registration = new FilterRegistrationBean<>(languages);
        registration.setEnabled(false);
        return registration;
    }

    /** Signing out is a link that works without scripts; links on other sites cannot sign anyone out. */
    private static boolean isOwnSignOut(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + SignOutController.NOW)
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
