package se.vartrannebergen.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;

/**
 * Gives out attachments to those who may read the answer, asked anew each time: a moderator may have taken it away a moment ago. They are
 * saved, never shown: no browser runs anything of them on our pages.
 */
@RestController
class AttachmentController {
    private static final Logger log = LoggerFactory.getLogger(AttachmentController.class);

    /** What means something to a computer in the name of a file. */
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\\"<>:|?*%;\\p{Cntrl}]+|^\\.+");

    private static final String NAMELESS = "pdf";

    private final AnswerAttachments attachments;
    private final CurrentLab lab;
    private final CurrentPerson reader;

    AttachmentController(AnswerAttachments attachments, CurrentLab lab, CurrentPerson reader) {
        this.attachments = attachments;
        this.lab = lab;
        this.reader = reader;
    }

    @GetMapping("/attachments/{id:\\d{1,18}}")
    ResponseEntity<Resource> attachment(@PathVariable long id, HttpServletResponse response) {
        return attachments
                .file(lab.id(), id, reader.id())
                .map(given -> answer(given, response))
                .orElseGet(AttachmentController::unknown);
    }

    @GetMapping("/attachments/**")
    static ResponseEntity<Resource> unknown() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private static ResponseEntity<Resource> answer(AnswerAttachments.Given given, HttpServletResponse response) {
        var file = new FileSystemResource(given.path());
        if (!file.exists()) {
            log.error("The file {} is missing", file);
            return unknown();
        }
        // Instead of what all answers carry.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(given.title()), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }

    private static String name(String title) {
        var name = UNSAFE.matcher(title).replaceAll(" ").strip();
        return (name.isEmpty() ? NAMELESS : name) + ".pdf";
    }
}
