package se.vartrannebergen.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;

/**
 * Makes a person of an account at sign-in. Staff roles count only in the labs the account is staff of (claim {@code
 * labs}): staff of one lab have no rights in another.
 */
@Component
class SignInPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final List<String> STAFF_ROLES = List.of("facilitator", "partner", "admin");

    private final People people;
    private final Staff staff;
    private final CurrentLab lab;

    SignInPersons(People people, Staff staff, CurrentLab lab) {
        this.people = people;
        this.staff = staff;
        this.lab = lab;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var roles = roles(token, lab.get());
        var person = people.signedIn(lab.id(), token.getSubject());
        staff.signedIn(
                lab.id(), person, hasOneOf(StaffRoles.FACILITATORS, roles), hasOneOf(StaffRoles.PARTNERS, roles));
        return new SignedInPerson(new DefaultOidcUser(roles, token), lab.id(), person, roles);
    }

    static List<GrantedAuthority> roles(OidcIdToken token, Lab here) {
        List<GrantedAuthority> granted = new ArrayList<>();
        granted.add(new SimpleGrantedAuthority("ROLE_PERSON"));
        if (strings(token.getClaimAsStringList("labs")).contains(here.slug())) {
            strings(token.getClaimAsStringList("roles")).stream()
                    .filter(STAFF_ROLES::contains)
                    .map(role -> new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))
                    .forEach(granted::add);
        }
        return granted;
    }

    private static boolean hasOneOf(Set<String> wanted, List<GrantedAuthority> roles) {
        return roles.stream().map(GrantedAuthority::getAuthority).anyMatch(wanted::contains);
    }

    private static List<String> strings(@Nullable List<String> claim) {
        return claim == null ? List.of() : claim;
    }
}
