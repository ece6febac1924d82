package se.vartrannebergen.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.MergeableContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Content of a kind that is kept in memory only, to moderate something without a room. */
@TestComponent
public class TestPieces implements MergeableContent {
    public static final String KIND = "testpiece";

    private final Map<Long, Piece> pieces = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Set<Long> broken = ConcurrentHashMap.newKeySet();

    private record Piece(LabId lab, ModeratedPiece piece, Visibility before) {}

    /** Public from the start. */
    public ContentRef write(LabId lab, PersonId author, String title, String text, Language language) {
        var content = new ContentRef(KIND, ids.incrementAndGet());
        var around = List.of(new ModeratedPiece.Around(
                Optional.of("Granne"), "Det som stod innan", Language.SWEDISH, Instant.now()));
        pieces.put(
                content.id(),
                new Piece(
                        lab,
                        new ModeratedPiece(
                                content, author, title, text, language, Visibility.PUBLIC, "/", Instant.now(), around),
                        Visibility.PUBLIC));
        return content;
    }

    public ContentRef write(LabId lab, PersonId author) {
        return write(lab, author, "En rubrik", "De borde inte få vara här.", Language.SWEDISH);
    }

    public Visibility visibility(ContentRef content) {
        return pieces.get(content.id()).piece().visibility();
    }

    /** From now on nobody finds it, for a reason that nobody foresaw. */
    public void breaks(ContentRef content) {
        broken.add(content.id());
    }

    private void become(long id, Visibility wanted) {
        pieces.computeIfPresent(id, (same, known) -> {
            var now = known.piece();
            return new Piece(
                    known.lab(),
                    new ModeratedPiece(
                            now.content(),
                            now.author(),
                            now.title(),
                            now.text(),
                            now.language(),
                            wanted,
                            now.address(),
                            now.writtenAt(),
                            now.around()),
                    now.visibility());
        });
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        if (broken.contains(id)) {
            throw new IllegalStateException("broken: " + id);
        }
        return Optional.ofNullable(pieces.get(id))
                .filter(one -> one.lab().equals(lab))
                .map(Piece::piece);
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        become(id, Visibility.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        become(id, Visibility.REMOVED);
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        become(id, Visibility.PUBLIC);
    }

    @Override
    public void approve(LabId lab, long id) {
        become(id, Visibility.PUBLIC);
    }

    @Override
    public OptionalInt writtenBy(LabId lab, PersonId author) {
        return OptionalInt.of((int) pieces.values().stream()
                .filter(one -> one.lab().equals(lab) && one.piece().author().equals(author))
                .count());
    }

    @Override
    public List<Target> targets(LabId lab, long id, String words) {
        return pieces.values().stream()
                .filter(one -> one.lab().equals(lab) && one.piece().content().id() != id)
                .filter(one -> one.piece().title().contains(words))
                .limit(MOST_TARGETS)
                .map(one -> new Target(one.piece().content().id(), one.piece().title(), "/", 3))
                .toList();
    }

    @Override
    public void merge(LabId lab, long id, long into, Because why) {
        // Nothing hangs on a piece.
    }

    @Override
    public void separate(LabId lab, long id, Because why) {
        // As above.
    }
}
