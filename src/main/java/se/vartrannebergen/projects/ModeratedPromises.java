package se.vartrannebergen.projects;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.LabId;

/** Promising, as moderation sees them, with the reasons why they were moved. Whoever made one answers for it. */
@Component
@Transactional
class ModeratedPromises implements ModeratedContent {
    private final PromiseRepository promises;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ModeratedPromises(PromiseRepository promises, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.promises = promises;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String kind() {
        return ShownPromise.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return promises.findByLabIdAndId(lab.value(), id)
                .map(promise -> new ModeratedPiece(
                        promise.content(),
                        promise.madeBy(),
                        promise.text(),
                        reasons(lab, id),
                        promise.language(),
                        switch (promise.state()) {
                            case OPEN, KEPT -> Visibility.PUBLIC;
                            case HIDDEN -> Visibility.HIDDEN;
                            case REMOVED -> Visibility.REMOVED;
                        },
                        "/promises/" + id,
                        promise.madeOn().atStartOfDay(ProjectToday.HERE).toInstant(),
                        List.of()));
    }

    private String reasons(LabId lab, long id) {
        return String.join(
                "\n\n",
                jdbc.sql(
                                "SELECT why FROM promise_move WHERE lab_id = ? AND promise_id = ? ORDER BY number DESC LIMIT ?")
                        .params(lab.value(), id, PromiseBook.MOST_MOVES)
                        .query(String.class)
                        .list());
    }

    /** What was promised never changes. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, promise -> promise.leave(PromiseState.HIDDEN), new ProjectEvent.PromiseHidden(lab, id));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, promise -> promise.leave(PromiseState.REMOVED), new ProjectEvent.PromiseHidden(lab, id));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, Promise::restore, new ProjectEvent.PromiseChanged(lab, id));
    }

    /** No promise waits for review. */
    @Override
    public void approve(LabId lab, long id) {}

    private void change(LabId lab, long id, Predicate<Promise> how, ProjectEvent told) {
        var promise = promises.hold(lab.value(), id).orElseThrow(() -> new PromiseUnknown(id));
        if (how.test(promise)) {
            promises.saveAndFlush(promise);
            events.publishEvent(told);
        }
    }
}
