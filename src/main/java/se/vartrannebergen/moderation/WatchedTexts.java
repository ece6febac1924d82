package se.vartrannebergen.moderation;

import java.util.EnumSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;

/** Opens the cases for what {@link Watch} saw, after the room's own transaction: told again after a crash, once each. */
@Component
class WatchedTexts {
    /** Pieces of a person in which any link is looked at. */
    private static final int FIRST = 3;

    private final Moderation moderation;
    private final ModeratedContents contents;
    private final JdbcClient jdbc;

    WatchedTexts(Moderation moderation, ModeratedContents contents, JdbcClient jdbc) {
        this.moderation = moderation;
        this.contents = contents;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void open(TextWatched watched) {
        var signals = EnumSet.noneOf(Signal.class);
        signals.addAll(watched.signals());
        if (isAmongTheFirst(watched) && watched.hasLink()) {
            signals.add(Signal.LINKS);
        }
        if (!signals.isEmpty() && isThere(watched)) {
            moderation.found(watched.lab(), watched.content(), signals);
        }
    }

    /** Its author may have taken it back meanwhile. */
    private boolean isThere(TextWatched watched) {
        return contents.find(watched.lab(), watched.content())
                .filter(piece -> piece.visibility() != Visibility.GONE && piece.visibility() != Visibility.REMOVED)
                .isPresent();
    }

    private boolean isAmongTheFirst(TextWatched watched) {
        var content = watched.content();
        jdbc.sql("""
                        INSERT IGNORE INTO first_piece (lab_id, author_id, content_kind, content_id)
                        SELECT p.lab_id, p.id, :kind, :id FROM person p
                        WHERE p.lab_id = :lab AND p.id = :author
                          AND (SELECT COUNT(*) FROM first_piece f WHERE f.lab_id = :lab AND f.author_id = :author) < :first""")
                .param("kind", content.kind())
                .param("id", content.id())
                .param("lab", watched.lab().value())
                .param("author", watched.author().value())
                .param("first", FIRST)
                .update();
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM first_piece
                            WHERE lab_id = ? AND author_id = ? AND content_kind = ? AND content_id = ?)""")
                .params(watched.lab().value(), watched.author().value(), content.kind(), content.id())
                .query(Boolean.class)
                .single();
    }
}
