package se.vartrannebergen.projects;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * Whether a project helped, said by those who follow it: who wrote, voted for or commented one of its ideas, and who is in its group.
 * They are asked once, three months after it was done.
 */
@Service
@Transactional
public class ProjectVoices {
    /** Of fewer nobody reads how many say what: it would tell of somebody. */
    public static final int FEWEST_SHOWN = 5;

    public static final int LONGEST_WORDS = 500;
    public static final int BEST = 5;
    /** From this score on, it helped. */
    static final int HELPED = 4;
    /** Of the words that whoever carried it out, and facilitators, read: the most. */
    static final int MOST_WORDS = 200;

    /** Whether {@code :person} follows the project {@code p}. */
    private static final String FOLLOWS = """
            (EXISTS (SELECT 1 FROM project_idea x JOIN idea i ON i.id = x.idea_id WHERE x.project_id = p.id AND NOT x.let_go
                 AND (i.author_id = :person
                     OR EXISTS (SELECT 1 FROM vote b WHERE b.idea_id = i.id AND b.person_id = :person)
                     OR EXISTS (SELECT 1 FROM comment c WHERE c.lab_id = p.lab_id AND c.content_kind = 'idea'
                         AND c.content_id = i.id AND c.author_id = :person AND c.state = 'PUBLIC')))
             OR EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = p.group_id AND m.person_id = :person AND m.state = 'MEMBER'))""";

    private final JdbcClient jdbc;
    private final Owners owners;
    private final ProjectRepository projects;
    private final Pauses pauses;
    private final PublicPages pages;
    private final Clock clock;

    ProjectVoices(
            JdbcClient jdbc, Owners owners, ProjectRepository projects, Pauses pauses, PublicPages pages, Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.projects = projects;
        this.pauses = pauses;
        this.pages = pages;
        this.clock = clock;
    }

    /** @param helped how many say that it helped much or very much @param of how many said whether it did */
    public record Figures(int helped, int of) {}

    /** What somebody said. @param score 1–{@link #BEST} */
    public record Voice(int score, String words, Language language) {}

    /**
     * @param figures empty while they are fewer than {@link #FEWEST_SHOWN}
     * @param mine what the reader said
     * @param maySay whether the reader is one of those who are asked
     */
    public record Voices(Optional<Figures> figures, Optional<Voice> mine, boolean maySay) {}

    /** One statement; two for who is signed in. @param reader empty for a visitor */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Voices of(LabId lab, long project, Optional<PersonId> reader) {
        var figures = jdbc.sql("""
                        SELECT COUNT(*) AS voices, COALESCE(SUM(v.score >= ?), 0) AS helped FROM project_voice v
                        WHERE v.lab_id = ? AND v.project_id = ?""")
                .params(HELPED, lab.value(), project)
                .query((row, number) -> new Figures(row.getInt("helped"), row.getInt("voices")))
                .single();
        var shown = Optional.of(figures).filter(some -> some.of() >= FEWEST_SHOWN);
        return reader.flatMap(person -> asked(lab, project, person))
                .map(mine -> new Voices(shown, mine.voice(), mine.maySay()))
                .orElseGet(() -> new Voices(shown, Optional.empty(), false));
    }

    private record Mine(Optional<Voice> voice, boolean maySay) {}

    private Optional<Mine> asked(LabId lab, long project, PersonId person) {
        return jdbc.sql("""
                        SELECT v.score, v.words, v.language, p.asked_at IS NOT NULL AND %s AS may_say
                        FROM project p LEFT JOIN project_voice v ON v.project_id = p.id AND v.person_id = :person
                        WHERE p.lab_id = :lab AND p.id = :id AND p.state = 'DONE'""".formatted(FOLLOWS))
                .param("lab", lab.value())
                .param("id", project)
                .param("person", person.value())
                .query((row, number) -> new Mine(
                        row.getObject("score") == null
                                ? Optional.empty()
                                : Optional.of(new Voice(
                                        row.getInt("score"),
                                        row.getString("words"),
                                        new Language(row.getString("language")))),
                        row.getBoolean("may_say")))
                .optional();
    }

    /**
     * Says it, or says otherwise.
     *
     * @param score 1–{@link #BEST}; empty where nothing was picked
     * @param words for those who carried it out and for facilitators; may be empty
     * @throws ProjectNotReady where no score is picked, or too much is said
     * @throws ProjectRefused where the person is not asked
     */
    public void say(
            LabId lab, PersonId person, long project, Optional<Integer> score, PlainText words, Language language) {
        var problems = EnumSet.noneOf(ProjectProblem.class);
        if (score.filter(picked -> picked >= 1 && picked <= BEST).isEmpty()) {
            problems.add(ProjectProblem.SCORE_MISSING);
        }
        if (words.isLongerThan(LONGEST_WORDS)) {
            problems.add(ProjectProblem.WORDS_TOO_LONG);
        }
        ProjectNotReady.unless(problems);
        pauses.mustPost(lab, person);
        var known = jdbc.sql("""
                        INSERT INTO project_voice (lab_id, project_id, person_id, score, words, language, said_at)
                        SELECT p.lab_id, p.id, q.id, :score, :words, :language, :now
                        FROM project p JOIN person q ON q.lab_id = p.lab_id AND q.id = :person
                        WHERE p.lab_id = :lab AND p.id = :id AND p.state = 'DONE' AND p.asked_at IS NOT NULL AND %s
                        ON DUPLICATE KEY UPDATE score = VALUES(score), words = VALUES(words), language = VALUES(language),
                            said_at = VALUES(said_at)""".formatted(FOLLOWS))
                .param("score", score.orElseThrow())
                .param("words", words.value())
                .param("language", language.code())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("person", person.value())
                .param("lab", lab.value())
                .param("id", project)
                .update();
        if (known == 0) {
            throw new ProjectRefused(Why.WRONG_STATE, "not asked of " + project);
        }
        pages.counted(lab, new ContentRef(ProjectPage.KIND, project));
    }

    /**
     * What was said in words, newest first, without names and in no order that tells who: for those who carried it out and for facilitators, once
     * {@link #FEWEST_SHOWN} have spoken.
     *
     * @throws ProjectUnknown where the person may not read it
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Voice> words(LabId lab, PersonId person, long project) {
        projects.findByLabIdAndId(lab.value(), project)
                .filter(one -> owners.mayChange(lab, one.owner(), person))
                .orElseThrow(() -> new ProjectUnknown(project));
        return jdbc.sql("""
                        SELECT score, words, language FROM project_voice
                        WHERE lab_id = :lab AND project_id = :id AND words <> ''
                          AND (SELECT COUNT(*) FROM project_voice v WHERE v.project_id = :id) >= :fewest
                        ORDER BY score DESC, MD5(CONCAT(person_id, said_at)) LIMIT :most""")
                .param("lab", lab.value())
                .param("id", project)
                .param("fewest", FEWEST_SHOWN)
                .param("most", MOST_WORDS)
                .query((row, number) ->
                        new Voice(row.getInt("score"), row.getString("words"), new Language(row.getString("language"))))
                .list();
    }
}
