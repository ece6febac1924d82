package se.vartrannebergen.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Files, as moderation sees them: what they are called, and what is said about them. */
@Component
@Transactional
class ModeratedDocuments implements ModeratedContent {
    private final DocumentShelf shelf;
    private final Documents documents;
    private final Images images;

    ModeratedDocuments(DocumentShelf shelf, Documents documents, Images images) {
        this.shelf = shelf;
        this.documents = documents;
        this.images = images;
    }

    @Override
    public String kind() {
        return Documents.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return shelf.find(lab, id)
                .filter(facts -> facts.shown() != Shown.COMING)
                .map(facts -> new ModeratedPiece(
                        new ContentRef(Documents.KIND, id),
                        facts.author(),
                        facts.name(),
                        facts.description(),
                        facts.language(),
                        switch (facts.shown()) {
                            case PUBLIC -> Visibility.PUBLIC;
                            case HIDDEN -> Visibility.HIDDEN;
                            case REMOVED -> Visibility.REMOVED;
                            case COMING, DELETED -> Visibility.GONE;
                        },
                        "/groups/" + facts.group() + "/files#document-" + id,
                        facts.addedAt(),
                        List.of()));
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && shelf.find(lab, piece.content().id())
                        .filter(facts -> documents.mayRead(lab, facts, reader))
                        .isPresent();
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean wouldBeReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return shelf.find(lab, piece.content().id())
                .filter(facts -> documents.readsGroup(lab, facts, reader))
                .isPresent();
    }

    /** Its author has no way to change it while it is hidden. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        shelf.restrict(lab, id, Shown.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        shelf.restrict(lab, id, Shown.REMOVED);
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        shelf.bringBack(lab, id);
    }

    @Override
    public void approve(LabId lab, long id) {
        // Files never wait.
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> pictures(LabId lab, long id) {
        return images.of(lab, new ContentRef(Documents.KIND, id)).stream()
                .map(image -> image.address(Image.Size.SMALL))
                .toList();
    }
}
