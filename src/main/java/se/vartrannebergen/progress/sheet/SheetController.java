package se.vartrannebergen.progress.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.projects.ProjectPages;
import se.vartrannebergen.texts.LanguageChoice;

/**
 * Gives out the sheet for the notice board, to everybody. It is asked for anew each time, which costs an answer without a body while
 * it says the same.
 */
@RestController
class SheetController {
    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final NoticeSheets sheets;
    private final ProjectSheets projects;
    private final ProjectPages pages;
    private final CurrentLab lab;
    private final LanguageChoice choice;

    SheetController(
            NoticeSheets sheets, ProjectSheets projects, ProjectPages pages, CurrentLab lab, LanguageChoice choice) {
        this.sheets = sheets;
        this.projects = projects;
        this.pages = pages;
        this.lab = lab;
        this.choice = choice;
    }

    @GetMapping("/progress/sheet.pdf")
    ResponseEntity<byte[]> sheet(HttpServletRequest request) {
        var here = lab.get();
        var language = choice.asked(request).orElse(here.ownLanguage());
        return answer(sheets.pdf(here, language), here.slug() + "-" + language.code());
    }

    /** Of what everybody reads: for who owns it alone there is the page. */
    @GetMapping("/projects/{id:[0-9]{1,18}}/sheet.pdf")
    ResponseEntity<byte[]> ofProject(@PathVariable long id, HttpServletRequest request) {
        var here = lab.get();
        var language = choice.asked(request).orElse(here.ownLanguage());
        return pages.find(here.id(), id)
                .map(project ->
                        answer(projects.pdf(here, language, project), here.slug() + "-" + id + "-" + language.code()))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    /** @param name of the file, in ASCII */
    private static ResponseEntity<byte[]> answer(Optional<byte[]> sheet, String name) {
        return sheet.map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noCache())
                        .eTag(tag(pdf))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s.pdf\"".formatted(name))
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(COME_BACK.toSeconds()))
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private static String tag(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
