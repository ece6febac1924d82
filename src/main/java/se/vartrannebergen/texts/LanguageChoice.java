package se.vartrannebergen.texts;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.Language;

/**
 * The language of a page: what the address asks for ({@code ?lang=ar}), else what was chosen before (a cookie), else what
 * the browser prefers, else the lab's own. Only languages of the lab count; anything else is as if it were not there. While
 * no lab is known, because the database is away since the start, everything is in Swedish.
 */
@Component
public class LanguageChoice {
    /** Name of the address's parameter and of the cookie. */
    public static final String PARAMETER = "lang";

    /** What says as little as no header at all (RFC 9110, section 12.5.4). */
    private static final Set<String> ANY = Set.of("", "*");

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private static final Pattern WITHIN_A_QUERY = Pattern.compile("(?:^|[?&])" + PARAMETER + "=(\\w+)");

    private final Labs labs;

    LanguageChoice(Labs labs) {
        this.labs = labs;
    }

    /** The language to answer this request in. */
    public Language of(HttpServletRequest request) {
        return labs.ifKnown(request.getServerName())
                .map(lab -> of(request, lab))
                // Pages that say that the database is away must open without it.
                .orElse(Language.SWEDISH);
    }

    private static Language of(HttpServletRequest request, Lab lab) {
        return asked(request, lab).orElseGet(() -> usual(request, lab));
    }

    /** What the reader gets where the address asks for nothing. */
    private static Language usual(HttpServletRequest request, Lab lab) {
        return remembered(request, lab).or(() -> preferred(request, lab)).orElse(lab.ownLanguage());
    }

    /** The language the address asks for, if it asks for one of the lab's. */
    public Optional<Language> asked(HttpServletRequest request) {
        return labs.ifKnown(request.getServerName()).flatMap(lab -> asked(request, lab));
    }

    /**
     * Whether to remember a language that was asked for: where that changes something for somebody. Browsers always say what
     * their owner reads; crawlers and tools prefer nothing that could be changed, and get no cookie.
     */
    boolean isWorthRemembering(Language asked, HttpServletRequest request) {
        var prefers = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return prefers != null
                && !ANY.contains(prefers.trim())
                && labs.ifKnown(request.getServerName())
                        .filter(lab -> !usual(request, lab).equals(asked))
                        .isPresent();
    }

    /** Remembers a choice for a year, in a cookie that says nothing else. */
    public void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(PARAMETER, language.code())
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Language> asked(HttpServletRequest request, Lab lab) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .or(() -> askedByPage(request))
                .flatMap(code -> offered(code, lab));
    }

    /** A page that starts its scripts passes its own question on: what they draw is in the language that was read before. */
    private static Optional<String> askedByPage(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(ApplicationConstants.REQUEST_QUERY_PARAMETER))
                .map(WITHIN_A_QUERY::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static Optional<Language> remembered(HttpServletRequest request, Lab lab) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> PARAMETER.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .flatMap(code -> offered(code, lab).stream())
                        .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request, Lab lab) {
        Stream<Locale> locales = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return locales.flatMap(locale -> offered(locale.getLanguage(), lab).stream())
                .findFirst();
    }

    private static Optional<Language> offered(String code, Lab lab) {
        return Language.parse(code).filter(lab.languages()::contains);
    }
}
