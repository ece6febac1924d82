package se.vartrannebergen.people;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.shared.PersonId;

/** Who asks: the person signed in to the lab of the request at hand. */
@Component
public class CurrentPerson {
    private final CurrentLab lab;

    CurrentPerson(CurrentLab lab) {
        this.lab = lab;
    }

    /** Empty for visitors, and for people who are signed in to another lab. */
    public Optional<PersonId> id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedInPerson known
                        && known.lab().equals(lab.id())
                ? Optional.of(known.person())
                : Optional.empty();
    }

    public boolean isSignedIn() {
        return id().isPresent();
    }

    /** Whether they work here as a facilitator or an admin: to show the way to the desk. Services ask for the role themselves. */
    public boolean facilitates() {
        return isOneOf(Set.of("ROLE_FACILITATOR", "ROLE_ADMIN"));
    }

    /** Whether they are an admin: to show the way to what only admins open. */
    public boolean administers() {
        return isOneOf(Set.of("ROLE_ADMIN"));
    }

    /** Whether their account may act for organisations: to show the way to their desk. */
    public boolean actsForPartners() {
        return isOneOf(Set.of("ROLE_PARTNER"));
    }

    private boolean isOneOf(Set<String> roles) {
        return isSignedIn()
                && SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(roles::contains);
    }
}
