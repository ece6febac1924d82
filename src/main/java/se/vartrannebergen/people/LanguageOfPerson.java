package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.texts.LanguageChoice;
import se.vartrannebergen.texts.LanguageChosen;

/** People read in their own language wherever they sign in; what they choose on one device goes along to the next. */
@Component
class LanguageOfPerson {
    private final People people;
    private final CurrentPerson person;
    private final CurrentLab lab;
    private final LanguageChoice choice;

    LanguageOfPerson(People people, CurrentPerson person, CurrentLab lab, LanguageChoice choice) {
        this.people = people;
        this.person = person;
        this.lab = lab;
        this.choice = choice;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInPerson known
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at
                && at.getResponse() != null) {
            HttpServletRequest request = at.getRequest();
            people.profile(known.lab(), known.person())
                    .language()
                    .filter(lab.get().languages()::contains)
                    .ifPresent(language -> choice.remember(language, request, at.getResponse()));
        }
    }

    @EventListener
    void chosen(LanguageChosen event) {
        person.id().ifPresent(id -> people.changeLanguage(lab.id(), id, event.language()));
    }
}
