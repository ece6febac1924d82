package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** The simplest room of content there is: it keeps the promises of {@link MergeableContent} and nothing else. */
@TestComponent
class MemoryPieces implements MergeableContent {
    static final String KIND = "piece";

    private final Map<Long, Piece> pieces = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    private static final class Piece {
        final LabId lab;
        final PersonId author;
        String text = "Så här står det.";
        Visibility stands;

        @Nullable Visibility covered;

        @Nullable Long into;

        Piece(LabId lab, PersonId author, Visibility stands) {
            this.lab = lab;
            this.author = author;
            this.stands = stands;
        }

        Visibility seen() {
            return covered != null ? covered : stands;
        }
    }

    ContentRef write(LabId lab, PersonId author, Visibility stands) {
        var id = ids.incrementAndGet();
        pieces.put(id, new Piece(lab, author, stands));
        return new ContentRef(KIND, id);
    }

    Visibility visibility(ContentRef content) {
        return piece(content.id()).seen();
    }

    void change(ContentRef content, String text) {
        piece(content.id()).text = text;
    }

    void takeBack(ContentRef content) {
        var piece = piece(content.id());
        piece.stands = Visibility.GONE;
        piece.covered = null;
    }

    boolean isMerged(ContentRef content) {
        return piece(content.id()).into != null;
    }

    private Piece piece(long id) {
        return Optional.ofNullable(pieces.get(id)).orElseThrow();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return Optional.ofNullable(pieces.get(id))
                .filter(piece -> piece.lab.equals(lab))
                .map(piece -> new ModeratedPiece(
                        new ContentRef(KIND, id),
                        piece.author,
                        "Rubrik",
                        piece.text,
                        Language.SWEDISH,
                        piece.seen(),
                        "/pieces/" + id,
                        Instant.EPOCH,
                        List.of()));
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        piece(id).covered = Visibility.HIDDEN;
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        piece(id).covered = Visibility.REMOVED;
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        piece(id).covered = null;
    }

    @Override
    public void approve(LabId lab, long id) {
        piece(id).stands = Visibility.PUBLIC;
    }

    @Override
    public List<Target> targets(LabId lab, long id, String words) {
        return List.of();
    }

    @Override
    public void merge(LabId lab, long id, long into, Because why) {
        var piece = piece(id);
        if (piece.seen() != Visibility.PUBLIC || piece.into != null) {
            throw new ModerationRefused(ModerationRefused.Why.NOT_POSSIBLE);
        }
        piece.into = into;
    }

    @Override
    public void separate(LabId lab, long id, Because why) {
        piece(id).into = null;
    }
}
