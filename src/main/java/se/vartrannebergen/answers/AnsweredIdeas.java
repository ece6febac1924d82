package se.vartrannebergen.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** Which ideas an answer is for, and how it comes to each of them. */
@Component
@Transactional
class AnsweredIdeas {
    static final String READ_BY_ALL = IdeaState.PUBLIC.stream()
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final IdeaSteps ideas;
    private final AnswersInForce inForce;
    private final AnswerVoices voices;
    private final ClockBook clocks;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnsweredIdeas(
            IdeaSteps ideas,
            AnswersInForce inForce,
            AnswerVoices voices,
            ClockBook clocks,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.inForce = inForce;
        this.voices = voices;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    List<WrittenAnswer.Answered> of(LabId lab, long answer) {
        return jdbc.sql("""
                        SELECT i.id, i.title, i.language, i.state IN %s AS read_by_all, a.answered_at IS NOT NULL AS arrived, a.left_out
                        FROM answered_idea a JOIN idea i ON i.id = a.idea_id
                        WHERE a.lab_id = ? AND a.answer_id = ? ORDER BY i.id""".formatted(READ_BY_ALL))
                .params(lab.value(), answer)
                .query((row, number) -> new WrittenAnswer.Answered(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        row.getBoolean("read_by_all"),
                        row.getBoolean("arrived"),
                        row.getBoolean("left_out")))
                .list();
    }

    /** From now on a draft is for these; those that nobody can answer now are not taken in. */
    void choose(LabId lab, long answer, Collection<Long> chosen) {
        var before = jdbc.sql(
                        "SELECT idea_id FROM answered_idea WHERE lab_id = ? AND answer_id = ? AND answered_at IS NULL AND NOT left_out")
                .params(lab.value(), answer)
                .query(Long.class)
                .list();
        // Asked each time somebody pauses typing, for up to a thousand.
        if (before.size() == chosen.size() && Set.copyOf(chosen).containsAll(before)) {
            return;
        }
        jdbc.sql("DELETE FROM answered_idea WHERE lab_id = ? AND answer_id = ? AND answered_at IS NULL")
                .params(lab.value(), answer)
                .update();
        if (!chosen.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO answered_idea (lab_id, answer_id, idea_id)
                            SELECT i.lab_id, :answer, i.id FROM idea i WHERE i.lab_id = :lab AND i.id IN (:ideas) AND i.state IN %s
                            ON DUPLICATE KEY UPDATE left_out = FALSE""".formatted(READ_BY_ALL))
                    .param("answer", answer)
                    .param("lab", lab.value())
                    .param("ideas", chosen)
                    .update();
        }
    }

    /** Where it has not come yet, or moved an idea by another verdict than it has now. */
    List<Long> awaiting(LabId lab, long answer) {
        return jdbc.sql("""
                        SELECT x.idea_id FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                        WHERE x.lab_id = ? AND x.answer_id = ? AND NOT x.left_out AND NOT (x.verdict <=> a.verdict)
                        ORDER BY x.idea_id LIMIT ?""")
                .params(lab.value(), answer, OfficialAnswers.MOST_IDEAS)
                .query(Long.class)
                .list();
    }

    /** @param before the verdict by which it had come before */
    private record Said(PartnerId partner, Verdict verdict, StepBy by, Optional<Verdict> before) {}

    /**
     * The answer comes to one idea, in a transaction of its own that holds the idea first. An idea that became part of another one, was
     * withdrawn or is not public now is left out. Once it has come, nothing happens. Where it had come with another verdict, those
     * behind the idea are asked anew whether they feel answered.
     */
    void reach(LabId lab, long answer, long idea) {
        var state = jdbc.sql("SELECT state FROM idea FORCE INDEX (uk_idea_lab) WHERE lab_id = ? AND id = ? FOR UPDATE")
                .params(lab.value(), idea)
                .query(String.class)
                .single();
        var said = said(lab, answer, idea);
        if (said.isEmpty()) {
            return;
        }
        if (!IdeaState.valueOf(state).isPublic()) {
            jdbc.sql("""
                            UPDATE answered_idea SET left_out = TRUE
                            WHERE lab_id = ? AND answer_id = ? AND idea_id = ? AND answered_at IS NULL""").params(lab.value(), answer, idea).update();
            return;
        }
        var verdict = said.get().verdict();
        var step = step(lab, answer, idea, said.get());
        var before = said.get().before();
        before.filter(other -> other.isYes() != verdict.isYes() && isOwed(lab, answer, idea, said.get()))
                .ifPresent(other -> voices.startAnew(lab, idea, answer, other));
        jdbc.sql("""
                        UPDATE answered_idea SET answered_at = COALESCE(answered_at, ?), verdict = ?, step_id = ?
                        WHERE lab_id = ? AND answer_id = ? AND idea_id = ?""")
                .params(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        verdict.name(),
                        step,
                        lab.value(),
                        answer,
                        idea)
                .update();
        events.publishEvent(new AnswerEvent.IdeaAnswered(lab, answer, idea, verdict, before.isEmpty()));
    }

    /** Whether it is the answer that was owed, or none was: what was felt is felt about that one. */
    private boolean isOwed(LabId lab, long answer, long idea, Said said) {
        return inForce.on(lab, idea, answer)
                .owner()
                .filter(owner -> !owner.equals(said.partner()))
                .isEmpty();
    }

    /** Where it settles what becomes of the idea, the idea moves; from a project that carries it out no answer takes it away. */
    private long step(LabId lab, long answer, long idea, Said said) {
        var carriedOut = inForce.on(lab, idea, answer).carriedOut().filter(yes -> yes || !inForce.isCarried(lab, idea));
        if (carriedOut.isEmpty()) {
            return ideas.addAnswer(lab, idea, said.verdict(), said.by());
        }
        clocks.answeredBy(lab, idea, said.partner());
        return ideas.answer(lab, idea, said.verdict(), carriedOut.get(), said.by());
    }

    /**
     * Whoever owes the answer from now on may have given it before, when another one owed it: then it is the answer that was waited for.
     * In the transaction that holds the idea.
     */
    void settle(LabId lab, long idea) {
        var inForceNow = inForce.on(lab, idea, 0);
        if (inForceNow.runs() && inForceNow.settled()) {
            var given = inForceNow
                    .owner()
                    .flatMap(owner -> newest(lab, idea, owner))
                    .orElseThrow();
            clocks.answeredBy(lab, idea, given.said().partner());
            var step = ideas.answer(
                    lab,
                    idea,
                    given.said().verdict(),
                    inForceNow.yes(),
                    given.said().by());
            jdbc.sql("UPDATE answered_idea SET step_id = ? WHERE lab_id = ? AND answer_id = ? AND idea_id = ?")
                    .params(step, lab.value(), given.answer(), idea)
                    .update();
        }
    }

    private record Given(long answer, Said said) {}

    private Optional<Given> newest(LabId lab, long idea, PartnerId partner) {
        return jdbc.sql("""
                        SELECT a.id, a.partner_id, a.verdict, a.why, a.next_step, a.language, x.verdict AS before_it
                        FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC' AND a.partner_id = ?
                        WHERE x.lab_id = ? AND x.idea_id = ? AND x.answered_at IS NOT NULL ORDER BY x.answered_at DESC, a.id DESC LIMIT 1""")
                .params(partner.value(), lab.value(), idea)
                .query((row, number) -> new Given(row.getLong("id"), said(row)))
                .optional();
    }

    /** What is to be said to this idea, if that was not done yet; it stays so until the transaction ends. */
    private Optional<Said> said(LabId lab, long answer, long idea) {
        return jdbc.sql("""
                        SELECT a.partner_id, a.verdict, a.why, a.next_step, a.language, x.verdict AS before_it
                        FROM answer a FORCE INDEX (uk_answer_lab) JOIN answered_idea x ON x.answer_id = a.id AND x.idea_id = ?
                        WHERE a.lab_id = ? AND a.id = ? AND a.state = 'PUBLIC' AND NOT x.left_out AND NOT (x.verdict <=> a.verdict)
                        LOCK IN SHARE MODE""")
                .params(idea, lab.value(), answer)
                .query((row, number) -> said(row))
                .optional();
    }

    private static Said said(ResultSet row) throws SQLException {
        var partner = new PartnerId(row.getLong("partner_id"));
        var why = row.getString("why").isEmpty() ? row.getString("next_step") : row.getString("why");
        return new Said(
                partner,
                Verdict.valueOf(row.getString("verdict")),
                new StepBy(Optional.of(partner), new PlainText(why), new Language(row.getString("language"))),
                Optional.ofNullable(row.getString("before_it")).map(Verdict::valueOf));
    }
}
