package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** A room whose content is kept in memory: for tests of what moderation does with content of any kind. */
@TestComponent
class WatchedNotes implements ModeratedContent {
    record Note(LabId lab, PersonId author, String text) {}

    private final Map<Long, Note> notes = new ConcurrentHashMap<>();

    ContentRef write(LabId lab, PersonId author, String text) {
        var id = notes.size() + 1L + System.nanoTime();
        notes.put(id, new Note(lab, author, text));
        return new ContentRef(kind(), id);
    }

    void takeBack(ContentRef note) {
        notes.remove(note.id());
    }

    @Override
    public String kind() {
        return "watchednote";
    }

    @Override
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return Optional.ofNullable(notes.get(id))
                .filter(note -> note.lab().equals(lab))
                .map(note -> new ModeratedPiece(
                        new ContentRef(kind(), id),
                        note.author(),
                        "Anslag",
                        note.text(),
                        Language.SWEDISH,
                        Visibility.PUBLIC,
                        "/",
                        Instant.EPOCH,
                        List.of()));
    }

    @Override
    public void hide(LabId lab, long id, Because why) {}

    @Override
    public void remove(LabId lab, long id, Because why) {}

    @Override
    public void restore(LabId lab, long id, Because why) {}

    @Override
    public void approve(LabId lab, long id) {}
}
