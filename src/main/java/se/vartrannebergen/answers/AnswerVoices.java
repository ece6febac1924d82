package se.vartrannebergen.answers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Whether those behind an idea, its author and who voted for it, feel answered. */
@Service
@Transactional
public class AnswerVoices {
    /** Of fewer nobody reads how many feel how: it would tell of somebody. */
    public static final int FEWEST_SHOWN = 5;

    private final JdbcClient jdbc;
    private final PublicPages pages;
    private final Clock clock;

    AnswerVoices(JdbcClient jdbc, PublicPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param answered how many feel answered @param of how many said whether they do */
    public record Figures(int answered, int of) {}

    /**
     * @param figures empty while they are fewer than {@link #FEWEST_SHOWN}
     * @param mine what the reader said
     * @param maySay whether the reader is one of those who are asked
     */
    public record Voices(Optional<Figures> figures, Optional<Boolean> mine, boolean maySay) {}

    /** One statement. @param reader empty for a visitor */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Voices of(LabId lab, long idea, Optional<PersonId> reader) {
        return jdbc.sql("""
                        SELECT COUNT(v.person_id) AS voices, COALESCE(SUM(v.feels_answered), 0) AS answered,
                            MAX(CASE WHEN v.person_id = :person THEN v.feels_answered END) AS mine,
                            EXISTS (SELECT 1 FROM idea i WHERE i.lab_id = :lab AND i.id = :idea AND i.author_id = :person)
                            OR EXISTS (SELECT 1 FROM vote b WHERE b.lab_id = :lab AND b.idea_id = :idea AND b.person_id = :person)
                                AS may_say
                        FROM answer_voice v WHERE v.lab_id = :lab AND v.idea_id = :idea""")
                .param("lab", lab.value())
                .param("idea", idea)
                .param("person", reader.map(PersonId::value).orElse(0L))
                .query((row, number) -> {
                    var voices = row.getInt("voices");
                    return new Voices(
                            voices < FEWEST_SHOWN
                                    ? Optional.empty()
                                    : Optional.of(new Figures(row.getInt("answered"), voices)),
                            Optional.ofNullable(row.getObject("mine")).map(mine -> ((Number) mine).intValue() == 1),
                            row.getBoolean("may_say"));
                })
                .single();
    }

    /**
     * Says it, or says otherwise.
     *
     * @throws AnswerRefused where the idea is not public, has no answer, or the person neither wrote it nor voted for it
     */
    public void say(LabId lab, PersonId person, long idea, boolean feelsAnswered) {
        var known = jdbc.sql("""
                        INSERT INTO answer_voice (lab_id, idea_id, person_id, feels_answered, said_at)
                        SELECT i.lab_id, i.id, p.id, :feels, :now FROM idea i JOIN person p ON p.lab_id = i.lab_id AND p.id = :person
                        WHERE i.lab_id = :lab AND i.id = :idea AND i.state IN %s
                          AND (i.author_id = p.id OR EXISTS (SELECT 1 FROM vote b WHERE b.idea_id = i.id AND b.person_id = p.id))
                          AND EXISTS (SELECT 1 FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                              WHERE x.lab_id = i.lab_id AND x.idea_id = i.id AND x.answered_at IS NOT NULL)
                        ON DUPLICATE KEY UPDATE feels_answered = VALUES(feels_answered), said_at = VALUES(said_at)""".formatted(AnsweredIdeas.READ_BY_ALL))
                .param("feels", feelsAnswered)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person.value())
                .param("lab", lab.value())
                .param("idea", idea)
                .update();
        if (known == 0) {
            throw new AnswerRefused(Why.NOT_ANSWERABLE, "voice on " + idea);
        }
        pages.counted(lab, new ContentRef("idea", idea));
    }

    /**
     * An answer says something else now: what was felt about it before is no voice on what it says now. How many felt answered stays on
     * record without their names, and is shown to nobody.
     *
     * @param before the verdict that it had
     */
    void startAnew(LabId lab, long idea, long answer, Verdict before) {
        jdbc.sql("""
                        INSERT INTO answer_voice_before (lab_id, idea_id, answer_id, verdict, until, answered, voices)
                        SELECT lab_id, idea_id, :answer, :before, :now, SUM(feels_answered), COUNT(*) FROM answer_voice
                        WHERE lab_id = :lab AND idea_id = :idea GROUP BY lab_id, idea_id""")
                .param("answer", answer)
                .param("before", before.name())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("lab", lab.value())
                .param("idea", idea)
                .update();
        jdbc.sql("DELETE FROM answer_voice WHERE lab_id = ? AND idea_id = ?")
                .params(lab.value(), idea)
                .update();
    }

    /** Says nothing any more. */
    public void takeBack(LabId lab, PersonId person, long idea) {
        jdbc.sql("DELETE FROM answer_voice WHERE lab_id = ? AND idea_id = ? AND person_id = ?")
                .params(lab.value(), idea, person.value())
                .update();
        pages.counted(lab, new ContentRef("idea", idea));
    }
}
