package se.vartrannebergen.people;

import java.util.Optional;
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
}
