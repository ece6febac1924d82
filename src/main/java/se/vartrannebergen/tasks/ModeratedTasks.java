package se.vartrannebergen.tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskEvent.TaskChanged;
import se.vartrannebergen.tasks.TaskEvent.TaskGone;

/** Tasks, as moderation sees them. */
@Component
@Transactional
class ModeratedTasks implements ModeratedContent {
    private final TaskRepository tasks;
    private final GroupAccess access;
    private final ApplicationEventPublisher events;

    ModeratedTasks(TaskRepository tasks, GroupAccess access, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.access = access;
        this.events = events;
    }

    @Override
    public String kind() {
        return Task.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return tasks.findByLabIdAndId(lab.value(), id).map(ModeratedTasks::piece);
    }

    private static ModeratedPiece piece(Task task) {
        var words = task.words();
        return new ModeratedPiece(
                task.content(),
                task.author(),
                words.title().value(),
                words.text().value(),
                words.language(),
                switch (task.shown()) {
                    case PUBLIC -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                    case DELETED -> Visibility.GONE;
                },
                "/groups/" + task.group() + "/tasks#task-" + task.id(),
                task.createdAt(),
                List.of());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && tasks.findByLabIdAndId(lab.value(), piece.content().id())
                        .flatMap(task -> access.find(lab, task.group(), reader))
                        .filter(GroupStanding::mayReadInside)
                        .isPresent();
    }

    /** Its author has no way to change it while it is hidden. */
    @Override
    public boolean takesEdits() {
        return false;
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        restrict(lab, id, Shown.HIDDEN);
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        restrict(lab, id, Shown.REMOVED);
    }

    private void restrict(LabId lab, long id, Shown how) {
        var task = tasks.hold(lab.value(), id).orElseThrow(() -> new TaskUnknown(id));
        if (task.shown() != Shown.DELETED && task.show(how)) {
            tasks.saveAndFlush(task);
            events.publishEvent(new TaskGone(lab, task.group(), id));
        }
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        var task = tasks.hold(lab.value(), id).orElseThrow(() -> new TaskUnknown(id));
        if (task.shown() != Shown.DELETED && task.show(Shown.PUBLIC)) {
            tasks.saveAndFlush(task);
            events.publishEvent(new TaskChanged(lab, task.group(), id));
        }
    }

    @Override
    public void approve(LabId lab, long id) {
        // Tasks never wait.
    }
}
