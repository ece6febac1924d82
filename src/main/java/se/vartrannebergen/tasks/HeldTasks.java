package se.vartrannebergen.tasks;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskEvent.TaskChanged;

/**
 * Tasks as they are changed: the group is held first, so that what two do to its tasks comes one after the other, and nobody leaves it
 * while they take on something.
 */
@Component
class HeldTasks {
    private final TaskRepository tasks;
    private final GroupAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldTasks(TaskRepository tasks, GroupAccess access, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** A task, and how whoever changes it stands to its group. */
    record Held(GroupStanding group, Task task) {}

    /** @throws GroupUnknown where the person may not read it */
    GroupStanding group(LabId lab, long group, PersonId person) {
        access.hold(lab, group);
        return access.mustTakePart(lab, group, person);
    }

    /** For what members do. */
    Held task(LabId lab, PersonId person, long group, long id) {
        return new Held(group(lab, group, person), readable(lab, group, id));
    }

    /** For what its author does, or a coordinator; also where it was taken away. */
    Held own(LabId lab, PersonId person, long group, long id) {
        access.hold(lab, group);
        var standing = access.mustRead(lab, group, Optional.of(person));
        var task = find(lab, group, id);
        var decided =
                standing.mayManage() ? access.mustManage(lab, group, person) : access.mustTakePart(lab, group, person);
        if (!decided.mayManage() && !task.author().equals(person)) {
            throw new TaskRefused(TaskRefused.Why.NOT_YOURS, "task " + id);
        }
        return new Held(decided, task);
    }

    private Task readable(LabId lab, long group, long id) {
        var task = find(lab, group, id);
        if (task.shown() != Shown.PUBLIC) {
            throw new TaskUnknown(id);
        }
        return task;
    }

    private Task find(LabId lab, long group, long id) {
        return tasks.hold(lab.value(), id).filter(task -> task.group() == group).orElseThrow(() -> new TaskUnknown(id));
    }

    /** Keeps what was changed, and tells. */
    void changed(Task task) {
        tasks.saveAndFlush(task);
        events.publishEvent(new TaskChanged(task.lab(), task.group(), task.id()));
    }

    /** Somebody is asked to do it who is in the group. */
    boolean ask(Task task, PersonId by, PersonId person) {
        if (!access.find(task.lab(), task.group(), Optional.of(person))
                .filter(GroupStanding::isMember)
                .isPresent()) {
            throw new TaskRefused(TaskRefused.Why.NOT_A_MEMBER, "task of group " + task.group());
        }
        return task.ask(person, by, clock.instant());
    }

    void tellAsked(Task task, PersonId by, PersonId person) {
        events.publishEvent(new TaskEvent.TaskAsked(task.lab(), task.group(), task.id(), by, person, task.turn()));
    }
}
