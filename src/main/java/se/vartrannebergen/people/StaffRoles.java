package se.vartrannebergen.people;

import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.LabId;

/** Which roles the account that asks has in a lab, for rules that are about more than a role. False where nobody asks. */
@Component
public class StaffRoles {
    static final Set<String> FACILITATORS = Set.of("ROLE_FACILITATOR", "ROLE_ADMIN");
    static final Set<String> STAFF = Set.of("ROLE_FACILITATOR", "ROLE_ADMIN", "ROLE_PARTNER");
    static final Set<String> PARTNERS = Set.of("ROLE_PARTNER");

    /** Whether a facilitator or an admin of this lab asks. */
    public boolean facilitates(LabId lab) {
        return hasOneOf(lab, FACILITATORS);
    }

    /** Whether somebody asks who works here: as a facilitator, an admin or for a partner. */
    public boolean works(LabId lab) {
        return hasOneOf(lab, STAFF);
    }

    /** Whether somebody asks whose account may act for organisations; for which ones is not said here. */
    public boolean actsForPartners(LabId lab) {
        return hasOneOf(lab, PARTNERS);
    }

    private static boolean hasOneOf(LabId lab, Set<String> roles) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && isOf(lab, who)
                && who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(roles::contains);
    }

    /** An account that signed in has its roles in one lab only. */
    private static boolean isOf(LabId lab, Authentication who) {
        return !(who.getPrincipal() instanceof SignedInPerson person)
                || person.lab().equals(lab);
    }
}
