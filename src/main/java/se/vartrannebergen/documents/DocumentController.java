package se.vartrannebergen.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
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
 * Gives out files to those who may read the group, asked anew each time. To everybody else they do not exist. They are saved, never
 * shown: no browser runs anything of them on our pages.
 */
@RestController
class DocumentController {
    private static final Logger log = LoggerFactory.getLogger(DocumentController.class);

    private final Documents documents;
    private final CurrentLab lab;
    private final CurrentPerson reader;

    DocumentController(Documents documents, CurrentLab lab, CurrentPerson reader) {
        this.documents = documents;
        this.lab = lab;
        this.reader = reader;
    }

    @GetMapping("/documents/{id:\\d{1,18}}")
    ResponseEntity<Resource> document(@PathVariable long id, HttpServletResponse response) {
        return documents
                .file(lab.id(), id, reader.id())
                .map(given -> answer(given, response))
                .orElseGet(DocumentController::unknown);
    }

    @GetMapping("/documents/**")
    static ResponseEntity<Resource> unknown() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }

    private static ResponseEntity<Resource> answer(Documents.Given given, HttpServletResponse response) {
        var file = new FileSystemResource(given.path());
        if (!file.exists()) {
            log.error("The file {} is missing", file);
            return unknown();
        }
        // Instead of what all answers carry.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(given.mediaType()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(given.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file);
    }
}
