package se.vartrannebergen.testing;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Ideas for tests, and what the tables say about them. */
@TestComponent
public class TestIdeas {
    public static final String TITLE = "Bättre belysning vid skolan";
    public static final String TEXT = "Det är mörkt på vägen till skolan om vintern, och många är rädda.";

    private final Drafts drafts;
    private final Ideas ideas;
    private final JdbcClient jdbc;

    TestIdeas(Drafts drafts, Ideas ideas, JdbcClient jdbc) {
        this.drafts = drafts;
        this.ideas = ideas;
        this.jdbc = jdbc;
    }

    /** Good enough to be sent in this lab. */
    public static DraftContent content(Lab lab, String title, String text) {
        return new DraftContent(
                new PlainText(title),
                new PlainText(text),
                Language.SWEDISH,
                Optional.of(lab.categories().getFirst().id()),
                Optional.of(lab.places().getFirst().id()));
    }

    public static DraftContent content(Lab lab) {
        return content(lab, TITLE, TEXT);
    }

    public long draft(Lab lab, PersonId author) {
        return drafts.begin(lab.id(), author, content(lab)).id();
    }

    /** Sent by its author, and public where the lab reviews nothing. */
    public long sent(Lab lab, PersonId author) {
        return sent(lab, author, TITLE, TEXT);
    }

    public long sent(Lab lab, PersonId author, String title, String text) {
        var content = content(lab, title, text);
        var draft = drafts.begin(lab.id(), author, content).id();
        ideas.submit(lab.id(), author, draft, content);
        return draft;
    }

    public String state(long idea) {
        return jdbc.sql("SELECT state FROM idea WHERE id = ?")
                .param(idea)
                .query(String.class)
                .single();
    }

    /** The public figure. */
    public int figure(long idea) {
        return number("SELECT vote_count FROM idea WHERE id = ?", idea);
    }

    public int votes(long idea) {
        return number("SELECT COUNT(*) FROM vote WHERE idea_id = ?", idea);
    }

    public int countedVotes(long idea) {
        return number("SELECT COUNT(*) FROM vote WHERE idea_id = ? AND counted", idea);
    }

    /** Lines of this kind in the public timeline. */
    public int steps(long idea, String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM idea_step WHERE idea_id = ? AND kind = ?")
                .params(idea, kind)
                .query(Integer.class)
                .single();
    }

    /** Everything the tables know of an idea, to see that nothing changed. */
    public String everything(long idea) {
        var all = new StringBuilder();
        Consumer<String> add = sql ->
                all.append(jdbc.sql(sql).param(idea).query().listOfRows()).append('\n');
        add.accept("SELECT * FROM idea WHERE id = ?");
        add.accept("SELECT * FROM vote WHERE idea_id = ? ORDER BY id");
        add.accept("SELECT * FROM idea_step WHERE idea_id = ? ORDER BY id");
        add.accept("SELECT * FROM idea_addition WHERE idea_id = ? ORDER BY id");
        add.accept("SELECT * FROM image WHERE content_kind = 'idea' AND content_id = ? ORDER BY id");
        return all.toString();
    }

    private int number(String sql, long idea) {
        return jdbc.sql(sql).param(idea).query(Integer.class).single();
    }
}
