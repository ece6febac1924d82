package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.vartrannebergen.look.PlainPage;
import se.vartrannebergen.look.PlainPages;
import se.vartrannebergen.texts.LanguageChoice;

/**
 * The way out. The page says so first and ends the session next: an open page that loses its session loads itself again,
 * and that would break off the way to Keycloak, where the person would stay signed in.
 */
@Controller
class SignOutController {
    static final String ADDRESS = "/sign-out";
    /** Ends the session here and in Keycloak. */
    static final String NOW = "/sign-out/now";

    private final LanguageChoice language;
    private final PlainPages pages;

    SignOutController(LanguageChoice language, PlainPages pages) {
        this.language = language;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> signOut(HttpServletRequest request) {
        var page = new PlainPage(
                "people.signout",
                Optional.of(new PlainPage.Way("people.signout.now", NOW)),
                Optional.of(new PlainPage.Onward(Duration.ZERO, Optional.of(NOW))));
        return pages.answer(page, language.of(request), HttpStatus.OK);
    }
}
