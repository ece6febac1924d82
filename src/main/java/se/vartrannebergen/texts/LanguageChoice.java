package se.vartrannebergen.texts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
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

    private static final Duration REMEMBERED = Duration.ofDays(365);

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
        return asked(request, lab)
                .or(() -> remembered(request, lab))
                .or(() -> preferred(request, lab))
                .orElse(lab.ownLanguage());
    }

    /** The language the address asks for, if it asks for one of the lab's. */
    public Optional<Language> asked(HttpServletRequest request) {
        return labs.ifKnown(request.getServerName()).flatMap(lab -> asked(request, lab));
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
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(code -> offered(code, lab));
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
