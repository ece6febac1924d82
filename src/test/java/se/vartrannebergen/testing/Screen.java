package se.vartrannebergen.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.SignedInPerson;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Pages without a browser: what they would show, and what they cost. Close it after each test. */
@TestComponent
public class Screen {
    private static final List<GrantedAuthority> PERSON = List.of(new SimpleGrantedAuthority("ROLE_PERSON"));

    private final ApplicationContext application;

    Screen(ApplicationContext application) {
        this.application = application;
    }

    /** A new tab on the home page of a lab, where nobody is signed in. */
    public Screen visitor(Lab lab, Language language) {
        close();
        var request = new MockHttpServletRequest();
        request.setServerName(lab.slug() + ".localhost");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        MockVaadin.setup(UI::new, new MockSpringServlet(Pages.ROUTES, application, UI::new));
        Pages.LAYOUTS.forEach(
                ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext())::setLayout);
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().setLocale(language.locale());
        return this;
    }

    /** The same for somebody who is signed in. */
    public Screen person(Lab lab, PersonId person, Language language) {
        return signedIn(lab, person, language, PERSON);
    }

    /** The same for a facilitator of this lab. */
    public Screen facilitator(Lab lab, PersonId person, Language language) {
        return signedIn(
                lab,
                person,
                language,
                List.of(new SimpleGrantedAuthority("ROLE_PERSON"), new SimpleGrantedAuthority("ROLE_FACILITATOR")));
    }

    /** The same for somebody whose account may act for organisations. */
    public Screen partner(Lab lab, PersonId person, Language language) {
        return signedIn(
                lab,
                person,
                language,
                List.of(new SimpleGrantedAuthority("ROLE_PERSON"), new SimpleGrantedAuthority("ROLE_PARTNER")));
    }

    /** The same for an admin of this lab. */
    public Screen admin(Lab lab, PersonId person, Language language) {
        return signedIn(
                lab,
                person,
                language,
                List.of(new SimpleGrantedAuthority("ROLE_PERSON"), new SimpleGrantedAuthority("ROLE_ADMIN")));
    }

    private Screen signedIn(Lab lab, PersonId person, Language language, List<GrantedAuthority> roles) {
        visitor(lab, language);
        var account = new DefaultOidcUser(
                roles, OidcIdToken.withTokenValue("token").subject("subject").build());
        var signedIn = new SignedInPerson(account, lab.id(), person, roles);
        var context = SecurityContextHolder.createEmptyContext();
        var authentication = new TestingAuthenticationToken(signedIn, "", roles);
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        KnownSecurity.all().forEach(application -> application.setContext(context));
        ((FakeRequest) VaadinServletRequest.getCurrent().getRequest()).setUserPrincipalInt(authentication);
        ((FakeRequest) VaadinServletRequest.getCurrent().getRequest())
                .setUserInRole((principal, role) -> roles.stream()
                        .anyMatch(
                                one -> role.equals(one.getAuthority()) || ("ROLE_" + role).equals(one.getAuthority())));
        return this;
    }

    /** @param path without the first slash, perhaps with a query */
    public Screen opens(String path) {
        var to = new Location(path);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
        MockVaadin.clientRoundtrip(true);
        return this;
    }

    /** The view that is open, without the layout around it. */
    public Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** All words on the page, as they stand in its markup. */
    public String markup() {
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return ((Component) chain.getLast()).getElement().getOuterHTML();
    }

    public <T extends Component> T get(Class<T> type) {
        return LocatorJ._get(type);
    }

    public void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
        KnownSecurity.all().forEach(SecurityContextHolderStrategy::clearContext);
        RequestContextHolder.resetRequestAttributes();
    }

    /** Found here, for Karibu looks for public classes only. */
    private static final class Pages {
        static final Routes ROUTES = new Routes(
                new HashSet<>(find(new AnnotationTypeFilter(Route.class))),
                new HashSet<>(find(new AssignableTypeFilter(HasErrorParameter.class))),
                true);
        static final List<Class<? extends RouterLayout>> LAYOUTS = find(new AnnotationTypeFilter(Layout.class));

        @SuppressWarnings("unchecked")
        private static <T> List<Class<? extends T>> find(TypeFilter wanted) {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(wanted);
            return scanner.findCandidateComponents("se.vartrannebergen").stream()
                    .<Class<? extends T>>map(found -> (Class<? extends T>) ClassUtils.resolveClassName(
                            Objects.requireNonNull(found.getBeanClassName()), Screen.class.getClassLoader()))
                    .toList();
        }
    }
}
