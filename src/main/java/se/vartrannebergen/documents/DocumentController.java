package se.vartrannebergen.documents;

import jakarta.servlet.http.HttpServletResponse;
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
 * Gives out files to those who may read the group, asked anew each time. To everybody else they do not exist. They are saved, never
 * shown: no browser runs anything of them on our pages.
 */
@RestController
class DocumentController {
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
                .map(given -> SavedFile.answer(
                        given.path(), MediaType.parseMediaType(given.mediaType()), given.name(), response))
                .orElseGet(SavedFile::unknown);
    }

    @GetMapping("/documents/**")
    static ResponseEntity<Resource> unknown() {
        return SavedFile.unknown();
    }
}
