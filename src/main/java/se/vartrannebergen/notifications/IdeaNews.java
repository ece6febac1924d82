package se.vartrannebergen.notifications;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.ideas.IdeaEvent.AnswerOwed;
import se.vartrannebergen.ideas.IdeaEvent.IdeaMerged;
import se.vartrannebergen.ideas.IdeaEvent.IdeaMoved;
import se.vartrannebergen.ideas.IdeaEvent.IdeaSeparated;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * What happened to ideas, told to who wrote them, who voted for them, and where they are merged also to who wants to help. Each step is told once by the line it left in the idea's
 * timeline; where things have moved on before it could be told, it is not.
 */
@Component
class IdeaNews {
    private final Telling telling;
    private final HelpNews help;
    private final JdbcClient jdbc;

    IdeaNews(Telling telling, HelpNews help, JdbcClient jdbc) {
        this.telling = telling;
        this.help = help;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void moved(IdeaMoved event) {
        step(event.lab(), event.idea(), event.to().name(), Optional.empty()).ifPresent(step -> {
            tellAuthor(
                    event.lab(),
                    step,
                    notice(NoticeKind.MINE_MOVED, step).with(event.to().name()));
            telling.tellVoters(
                    event.lab(),
                    event.idea(),
                    notice(NoticeKind.VOTED_MOVED, step).with(event.to().name()));
        });
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void merged(IdeaMerged event) {
        step(event.lab(), event.idea(), "MERGED", Optional.of(event.into())).ifPresent(step -> {
            tellAuthor(event.lab(), step, notice(NoticeKind.MINE_MERGED, step).from("idea", event.into()));
            telling.tellVoters(
                    event.lab(),
                    event.idea(),
                    notice(NoticeKind.VOTED_MERGED, step).from("idea", event.into()));
            help.tellHelpers(
                    event.lab(),
                    event.idea(),
                    Optional.empty(),
                    notice(NoticeKind.HELPED_MERGED, step).from("idea", event.into()));
        });
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void separated(IdeaSeparated event) {
        lastLine(event.lab(), event.idea(), "SEPARATED")
                .ifPresent(step -> tellAuthor(
                        event.lab(),
                        step,
                        notice(NoticeKind.MINE_SEPARATED, step).from("idea", event.from())));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void answerOwed(AnswerOwed event) {
        lastLine(event.lab(), event.idea(), "ANSWER_OWED")
                .ifPresent(step -> tellAuthor(event.lab(), step, notice(NoticeKind.ANSWER_OWED, step)));
    }

    private void tellAuthor(LabId lab, Step step, NewNotice notice) {
        telling.tell(lab, List.of(step.author()), notice);
    }

    private static NewNotice notice(NoticeKind kind, Step step) {
        return NewNotice.of(kind, "step-" + step.id()).about(new ContentRef("idea", step.idea()));
    }

    /** A line of the timeline of an idea. */
    private record Step(long id, long idea, PersonId author) {}

    /** The line by which the idea reached the state in which it still stands; none where an answer says so: {@link AnswerNews}. */
    private Optional<Step> step(LabId lab, long idea, String state, Optional<Long> mergedInto) {
        return jdbc.sql("""
                        SELECT s.id, i.author_id FROM idea i JOIN idea_step s ON s.idea_id = i.id AND s.state = i.state
                        LEFT JOIN answered_idea a ON a.step_id = s.id
                        WHERE i.lab_id = ? AND i.id = ? AND i.state = ? AND i.merged_into <=> ? AND a.step_id IS NULL AND s.kind IN (
                            'CONSIDERED', 'PLANNED', 'STARTED', 'FINISHED', 'DECLINED', 'MERGED')
                        ORDER BY s.happened_at DESC, s.id DESC LIMIT 1""")
                .params(lab.value(), idea, state, mergedInto.orElse(null))
                .query((row, number) -> new Step(row.getLong("id"), idea, new PersonId(row.getLong("author_id"))))
                .optional();
    }

    private Optional<Step> lastLine(LabId lab, long idea, String kind) {
        return jdbc.sql("""
                        SELECT s.id, i.author_id FROM idea i JOIN idea_step s ON s.idea_id = i.id
                        WHERE i.lab_id = ? AND i.id = ? AND s.kind = ?
                        ORDER BY s.happened_at DESC, s.id DESC LIMIT 1""")
                .params(lab.value(), idea, kind)
                .query((row, number) -> new Step(row.getLong("id"), idea, new PersonId(row.getLong("author_id"))))
                .optional();
    }
}
