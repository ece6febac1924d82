package se.vartrannebergen.updates;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Where drafts begin and, thrown away, end. */
@Component
class UpdateDrafts {
    /** In one name, where any number is begun: more are a mistake. */
    static final int MOST = 100;

    private final Publishers publishers;
    private final Images images;
    private final JdbcClient jdbc;
    private final Clock clock;

    UpdateDrafts(Publishers publishers, Images images, JdbcClient jdbc, Clock clock) {
        this.publishers = publishers;
        this.images = images;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The id of what the person goes on with. */
    long begin(LabId lab, PersonId author, ContentRef publisher, Language language) {
        return publishers.sharesDrafts(publisher)
                ? beginAnother(lab, author, publisher, language)
                : beginOwn(lab, author, publisher, language);
    }

    private long beginOwn(LabId lab, PersonId author, ContentRef publisher, Language language) {
        insert(lab, author, publisher, language, false);
        return jdbc.sql("""
                        SELECT id FROM news_update
                        WHERE lab_id = ? AND publisher_kind = ? AND publisher_id = ? AND draft_of = ?""")
                .params(lab.value(), publisher.kind(), publisher.id(), author.value())
                .query(Long.class)
                .single();
    }

    /** One in which nothing stands yet is as good as a new one. */
    private long beginAnother(LabId lab, PersonId author, ContentRef publisher, Language language) {
        var drafts = jdbc.sql("""
                        SELECT id, author_id = ? AND title = '' AND text = '' AND version = 0 AS bare FROM news_update
                        WHERE lab_id = ? AND publisher_kind = ? AND publisher_id = ? AND state = 'DRAFT' ORDER BY id LIMIT ?""")
                .params(author.value(), lab.value(), publisher.kind(), publisher.id(), MOST)
                .query((row, number) -> row.getBoolean("bare") ? row.getLong("id") : 0L)
                .list();
        var bare = drafts.stream().filter(id -> id > 0).findFirst();
        if (bare.isPresent()) {
            return bare.get();
        }
        if (drafts.size() >= MOST) {
            throw new UpdateRefused(MOST + " drafts of " + publisher);
        }
        insert(lab, author, publisher, language, true);
        return jdbc.sql("SELECT LASTVAL(news_update_seq)").query(Long.class).single();
    }

    private void insert(LabId lab, PersonId author, ContentRef publisher, Language language, boolean shared) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("""
                        INSERT INTO news_update (id, lab_id, publisher_kind, publisher_id, author_id, shared_draft, state,
                            title, text, language, consent, created_at, updated_at)
                        VALUES (NEXTVAL(news_update_seq), ?, ?, ?, ?, ?, 'DRAFT', '', '', ?, '', ?, ?)
                        ON DUPLICATE KEY UPDATE version = version""")
                .params(
                        lab.value(),
                        publisher.kind(),
                        publisher.id(),
                        author.value(),
                        shared,
                        language.code(),
                        now,
                        now)
                .update();
    }

    /** Nobody else ever read it: nothing of it stays. */
    void throwAway(Update draft, PersonId person) {
        var lab = draft.lab();
        images.of(lab, draft.content()).forEach(image -> images.remove(lab, person, draft.content(), image.id()));
        for (var table : new String[] {"news_update_idea", "news_update_text"}) {
            jdbc.sql("DELETE FROM " + table + " WHERE lab_id = ? AND update_id = ?")
                    .params(lab.value(), draft.id())
                    .update();
        }
        jdbc.sql("DELETE FROM news_update WHERE lab_id = ? AND id = ? AND state = 'DRAFT'")
                .params(lab.value(), draft.id())
                .update();
    }
}
