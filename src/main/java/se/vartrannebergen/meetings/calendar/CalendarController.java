package se.vartrannebergen.meetings.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.LanguageChoice;
import se.vartrannebergen.texts.Slug;

/**
 * Gives out calendars. What somebody may not read does not exist. They are asked for anew each time, which costs an answer without a
 * body while nothing has changed: a meeting that was called off is to be seen so at the next look.
 */
@RestController
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl ASKED_AGAIN = CacheControl.noCache();
    private static final CacheControl OWN = CacheControl.noCache().cachePrivate();

    private final CalendarFeeds feeds;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final LanguageChoice choice;

    CalendarController(CalendarFeeds feeds, CurrentLab lab, CurrentPerson person, LanguageChoice choice) {
        this.feeds = feeds;
        this.lab = lab;
        this.person = person;
        this.choice = choice;
    }

    @GetMapping("/feeds/meetings/{id:[0-9]{1,18}}.ics")
    ResponseEntity<String> meeting(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        return answer(
                feeds.meeting(lab.get(), id, person.id(), language(request)),
                person.isSignedIn() ? OWN : ASKED_AGAIN,
                file -> Optional.of(Slug.of(id, file.name())),
                response);
    }

    @GetMapping("/feeds/groups/{id:[0-9]{1,18}}.ics")
    ResponseEntity<String> group(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        return answer(
                feeds.group(lab.get(), id, person.id(), language(request)),
                person.isSignedIn() ? OWN : ASKED_AGAIN,
                file -> Optional.empty(),
                response);
    }

    @GetMapping("/feeds/meetings.ics")
    ResponseEntity<String> area(HttpServletRequest request, HttpServletResponse response) {
        return answer(
                Optional.of(feeds.area(lab.get(), language(request))), ASKED_AGAIN, file -> Optional.empty(), response);
    }

    @GetMapping("/feeds/calendar/{token:[0-9a-f]{32}}.ics")
    ResponseEntity<String> own(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return answer(feeds.own(lab.get(), token, language(request)), OWN, file -> Optional.empty(), response);
    }

    /** What the address asks for, else the lab's own: the same address says the same to all. */
    private Language language(HttpServletRequest request) {
        Lab here = lab.get();
        return choice.asked(request).orElse(here.ownLanguage());
    }

    private interface FileName {
        Optional<String> of(CalendarFile file);
    }

    /** Told apart by their words only: a calendar from which a meeting went is no older than one with it. */
    private static ResponseEntity<String> answer(
            Optional<CalendarFile> found, CacheControl caching, FileName name, HttpServletResponse response) {
        if (found.isEmpty()) {
            return ResponseEntity.notFound()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        var file = found.get();
        var text = file.text();
        // Not among the headers below: who asks by date only would be told that nothing changed when a meeting has
        // gone.
        file.lastChange().ifPresent(at -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, at.toEpochMilli()));
        var answer = ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(caching)
                .eTag(tag(text))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        name.of(file)
                                .map(slug -> "attachment; filename=\"" + slug + ".ics\"")
                                .orElse("inline"));
        return answer.body(text);
    }

    private static String tag(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
