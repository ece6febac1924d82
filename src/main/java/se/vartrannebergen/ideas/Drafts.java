package se.vartrannebergen.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What people have begun to write. Drafts are private to their author. */
@Service
@Transactional
public class Drafts {
    /** Drafts a person can have at once. */
    public static final int MOST = 20;

    /** How long a draft that was thrown away can be taken back. */
    public static final Duration TAKEN_BACK_WITHIN = Duration.ofDays(1);

    private static final String OWN = """
            SELECT id, version, title, text, language, category_id, place_id, updated_at FROM idea
            WHERE lab_id = ? AND author_id = ? AND state = 'DRAFT' AND discarded_at IS NULL\s""";

    private final IdeaRepository ideas;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(IdeaRepository ideas, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.ideas = ideas;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The person's drafts, the one saved last first; at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<Draft> of(LabId lab, PersonId author) {
        return jdbc.sql(OWN + "ORDER BY updated_at DESC, id DESC LIMIT " + MOST)
                .params(lab.value(), author.value())
                .query(Drafts::draft)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(LabId lab, PersonId author, long id) {
        return jdbc.sql(OWN + "AND id = ?")
                .params(lab.value(), author.value(), id)
                .query(Drafts::draft)
                .optional();
    }

    /** @throws IdeaRefused with {@link Why#TOO_MANY} where the person has {@link #MOST} drafts */
    public Draft begin(LabId lab, PersonId author, DraftContent content) {
        mustHaveRoom(lab, author);
        var idea = ideas.saveAndFlush(Idea.draft(lab, author, content));
        return find(lab, author, idea.id()).orElseThrow();
    }

    /**
     * Saves what was typed.
     *
     * @param version of the draft the typing began with
     * @throws DraftChangedElsewhere where it was saved by another page since
     * @throws IdeaUnknown where the person has no such draft, perhaps because it was sent
     */
    public Draft save(LabId lab, PersonId author, long id, int version, DraftContent content) {
        var idea = own(lab, author, id);
        if (idea.version() != version) {
            throw new DraftChangedElsewhere(find(lab, author, id).orElseThrow());
        }
        idea.write(content);
        ideas.saveAndFlush(idea);
        return find(lab, author, id).orElseThrow();
    }

    /**
     * Throws a draft away; one that is gone already stays gone. It can be taken back for {@link #TAKEN_BACK_WITHIN}, then it
     * goes for good.
     */
    public void discard(LabId lab, PersonId author, long id) {
        jdbc.sql("""
                        UPDATE idea SET discarded_at = ?
                        WHERE lab_id = ? AND author_id = ? AND id = ? AND state = 'DRAFT' AND discarded_at IS NULL""")
                .params(utc(clock.instant()), lab.value(), author.value(), id)
                .update();
    }

    /**
     * Takes a draft back that was thrown away, as it was. One that was taken back already stays.
     *
     * @return empty where the person has no such draft any more
     * @throws IdeaRefused with {@link Why#TOO_MANY} where the person has {@link #MOST} others by now
     */
    public Optional<Draft> restore(LabId lab, PersonId author, long id) {
        var there = find(lab, author, id);
        if (there.isPresent()) {
            return there;
        }
        mustHaveRoom(lab, author);
        jdbc.sql(
                        "UPDATE idea SET discarded_at = NULL WHERE lab_id = ? AND author_id = ? AND id = ? AND state = 'DRAFT'")
                .params(lab.value(), author.value(), id)
                .update();
        return find(lab, author, id);
    }

    /**
     * Lets go for good of drafts that were thrown away longer than {@link #TAKEN_BACK_WITHIN} ago, the oldest first.
     *
     * @param most how many at once
     * @return how many went
     */
    int forgetDiscarded(int most) {
        var old = jdbc.sql("""
                        SELECT id, lab_id, author_id FROM idea
                        WHERE discarded_at < ? AND state = 'DRAFT' ORDER BY discarded_at LIMIT ? FOR UPDATE""")
                .params(utc(clock.instant().minus(TAKEN_BACK_WITHIN)), most)
                .query((row, number) -> new DraftDiscarded(
                        new LabId(row.getLong("lab_id")), new PersonId(row.getLong("author_id")), row.getLong("id")))
                .list();
        for (var draft : old) {
            ideas.hold(draft.lab().value(), draft.id()).ifPresent(ideas::delete);
            events.publishEvent(draft);
        }
        return old.size();
    }

    private void mustHaveRoom(LabId lab, PersonId author) {
        if (of(lab, author).size() >= MOST) {
            throw new IdeaRefused(Why.TOO_MANY, "drafts");
        }
    }

    private Idea own(LabId lab, PersonId author, long id) {
        return ideas.hold(lab.value(), id)
                .filter(idea -> idea.state() == IdeaState.DRAFT
                        && !idea.isDiscarded()
                        && idea.author().equals(author))
                .orElseThrow(() -> new IdeaUnknown(id));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        var content = new DraftContent(
                new PlainText(row.getString("title")),
                new PlainText(row.getString("text")),
                new Language(row.getString("language")),
                number(row, "category_id"),
                number(row, "place_id"));
        var savedAt = row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Draft(row.getLong("id"), row.getInt("version"), content, savedAt);
    }

    private static Optional<Long> number(ResultSet row, String column) throws SQLException {
        @Nullable Long value = row.getObject(column, Long.class);
        return Optional.ofNullable(value);
    }
}
