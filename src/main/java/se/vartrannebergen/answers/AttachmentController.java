package se.vartrannebergen.answers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.vartrannebergen.files.SavedFile;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;

/**
 * Gives out attachments to those who may read the answer, asked anew each time: a moderator may have taken it away a moment ago. They are
 * saved, never shown: no browser runs anything of them on our pages.
 */
@RestController
class AttachmentController {
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
                .map(given -> SavedFile.answer(given.path(), MediaType.APPLICATION_PDF, name(given.title()), response))
                .orElseGet(SavedFile::unknown);
    }

    @GetMapping("/attachments/**")
    static ResponseEntity<Resource> unknown() {
        return SavedFile.unknown();
    }

    private static String name(String title) {
        var name = UNSAFE.matcher(title).replaceAll(" ").strip();
        return (name.isEmpty() ? NAMELESS : name) + ".pdf";
    }
}
