package se.vartrannebergen.documents;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Photos of groups are given out to who reads the group. */
@Component
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
class DocumentImages implements ImageCarrier {
    private final DocumentShelf shelf;
    private final Documents documents;

    DocumentImages(DocumentShelf shelf, Documents documents) {
        this.shelf = shelf;
        this.documents = documents;
    }

    @Override
    public String kind() {
        return Documents.KIND;
    }

    @Override
    public boolean mayRead(LabId lab, long document, Optional<PersonId> reader) {
        return shelf.find(lab, document)
                .filter(facts -> documents.mayRead(lab, facts, reader))
                .isPresent();
    }

    /** What is inside a group can be closed to others, or taken away: caches ask each time. */
    @Override
    public boolean isPublic(LabId lab, long document) {
        return false;
    }
}
