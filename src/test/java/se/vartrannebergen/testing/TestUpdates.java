package se.vartrannebergen.testing;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.NewGroup;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.Updates;

/** News of groups for tests. */
@TestComponent
public class TestUpdates {
    public static final String TITLE = "Nu bygger vi odlingslådorna";
    public static final String TEXT = "I lördags var vi tolv som snickrade. Nästa lördag fyller vi på med jord.";

    private final Updates updates;
    private final Groups groups;
    private final JdbcClient jdbc;

    TestUpdates(Updates updates, Groups groups, JdbcClient jdbc) {
        this.updates = updates;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    public static UpdateContent content(String title, String text, Long... ideas) {
        return new UpdateContent(
                new PlainText(title), new PlainText(text), Language.SWEDISH, Set.of(ideas), PhotoConsent.NOT_SAID);
    }

    public static UpdateContent content(Long... ideas) {
        return content(TITLE, TEXT, ideas);
    }

    /** A group that is about these ideas. */
    public ContentRef group(Lab lab, PersonId coordinator, NewGroup content, Long... ideas) {
        return new ContentRef(
                "group",
                groups.start(lab.id(), coordinator, content, List.of(ideas)).id());
    }

    public ContentRef group(Lab lab, PersonId coordinator, Long... ideas) {
        return group(lab, coordinator, TestGroups.content(TestGroups.NAME), ideas);
    }

    public long draft(Lab lab, PersonId author, ContentRef group) {
        return updates.draft(lab.id(), author, group, Language.SWEDISH).id();
    }

    /** Public where the lab reviews nothing. */
    public long published(Lab lab, PersonId author, ContentRef group, UpdateContent content) {
        var draft = updates.draft(lab.id(), author, group, Language.SWEDISH);
        return updates.publish(lab.id(), author, draft.id(), draft.version(), content)
                .id();
    }

    public long published(Lab lab, PersonId author, ContentRef group, Long... ideas) {
        return published(lab, author, group, content(ideas));
    }

    /** The words of a photo that needs no file. */
    public void insertPhoto(Lab lab, long update, int position, String description) {
        jdbc.sql("""
                        INSERT INTO image (id, lab_id, content_kind, content_id, position, description, hash, source_hash, width,
                            height, created_at, updated_at)
                        VALUES (NEXTVAL(image_seq), ?, 'update', ?, ?, ?, REPEAT('a', 64), REPEAT('b', 64), 800, 600,
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(lab.id().value(), update, position, description).update();
    }

    public String state(long update) {
        return jdbc.sql("SELECT state FROM news_update WHERE id = ?")
                .param(update)
                .query(String.class)
                .single();
    }
}
