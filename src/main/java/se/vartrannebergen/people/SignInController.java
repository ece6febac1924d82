package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import se.vartrannebergen.look.PlainPage;
import se.vartrannebergen.look.PlainPages;
import se.vartrannebergen.texts.LanguageChoice;

/**
 * The way to Keycloak. While Keycloak is starting or away, a page says so and tries again by itself, and what the person
 * was about to do is kept.
 */
@Controller
class SignInController {
    static final String ADDRESS = "/sign-in";

    /** Where Spring Security keeps the address to return to. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private static final Duration TRY_AGAIN = Duration.ofSeconds(3);

    private final IdentityProvider provider;
    private final LanguageChoice language;
    private final PlainPages pages;
    private final CurrentPerson person;

    SignInController(IdentityProvider provider, LanguageChoice language, PlainPages pages, CurrentPerson person) {
        this.provider = provider;
        this.language = language;
        this.pages = pages;
        this.person = person;
    }

    /**
     * @param to where to go afterwards, a path on this host; anything else is left out
     * @param newAccount present where the person wants a new account
     * @param failed present where signing in was tried and failed
     */
    @GetMapping(ADDRESS)
    ResponseEntity<String> signIn(
            HttpServletRequest request,
            @RequestParam Optional<String> to,
            @RequestParam(AuthorizationRequests.NEW_ACCOUNT) Optional<String> newAccount,
            @RequestParam Optional<String> failed) {
        if (failed.isEmpty()) {
            Wishes.forgetUnlessOn(to.orElse(""), request);
        }
        to.flatMap(SignInController::local)
                .ifPresent(path -> request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(path)));
        var onward = "/oauth2/authorization/" + IdentityProvider.NAME
                + (newAccount.isPresent() ? "?" + AuthorizationRequests.NEW_ACCOUNT : "");
        if (!provider.isReady()) {
            var waiting = new PlainPage(
                    "people.signin.waiting",
                    Optional.empty(),
                    Optional.of(new PlainPage.Onward(TRY_AGAIN, Optional.empty())));
            return pages.answer(waiting, language.of(request), HttpStatus.SERVICE_UNAVAILABLE);
        }
        if (failed.isPresent()) {
            var again = new PlainPage(
                    "people.signin.failed",
                    Optional.of(new PlainPage.Way("people.signin.again", onward)),
                    Optional.empty());
            return pages.answer(again, language.of(request), HttpStatus.OK);
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.TEXT_HTML)
                .location(URI.create(onward))
                .build();
    }

    /**
     * A visitor wants something that needs signing in. Goes on as GET, so that nothing asks to send the form again while
     * Keycloak is starting; the address carries what is kept. A form from another site only leads to signing in.
     *
     * @param to where to go afterwards, as for GET
     * @param wish what to do there, see {@link Wishes}
     */
    @PostMapping(ADDRESS)
    ResponseEntity<String> signInFor(
            HttpServletRequest request, @RequestParam Optional<String> to, @RequestParam Optional<String> wish) {
        var back = to.flatMap(SignInController::local);
        if (!OwnOrigin.sent(request)) {
            return seeOther(signInAndBackTo(back));
        }
        var fulfilled = back.map(path -> wish.filter(Wishes::isWish)
                .map(one -> withToken(path, one, request))
                .orElse(path));
        return seeOther(fulfilled.filter(path -> person.isSignedIn()).orElseGet(() -> signInAndBackTo(fulfilled)));
    }

    private static String withToken(String path, String wish, HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam(Wishes.PARAMETER, Wishes.keep(wish, request))
                .build()
                .toUriString();
    }

    private static String signInAndBackTo(Optional<String> path) {
        return ADDRESS
                + path.map(to -> "?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private static ResponseEntity<String> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .location(URI.create(address))
                .build();
    }

    /**
     * A path of this host as it may stand in a header; empty for what is none, and for every way to another host: browsers
     * read {@code //host} and {@code /\host} as other hosts.
     */
    static Optional<String> local(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.length() > 2_000) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(path).toASCIIString());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
