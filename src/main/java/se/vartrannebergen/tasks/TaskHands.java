package se.vartrannebergen.tasks;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskEvent.TaskReturned;
import se.vartrannebergen.tasks.TaskEvent.TaskTaken;

/**
 * In whose hands a task is. Each method is for members of an active group, and throws what {@link
 * se.vartrannebergen.groups.GroupAccess#mustTakePart} throws; {@link TaskUnknown} for a task that is not there, or not in that group.
 */
@Service
@Transactional
public class TaskHands {
    private final HeldTasks held;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskHands(HeldTasks held, ApplicationEventPublisher events, Clock clock) {
        this.held = held;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes it on: what nobody does, or what somebody is asked who has not answered. Also the yes of who was asked.
     *
     * @throws TaskRefused where somebody else does it, or it is done
     */
    public void take(LabId lab, PersonId person, long group, long id) {
        var task = held.task(lab, person, group, id).task();
        var asker = task.isWith(person) && task.isAsked() ? task.askedBy() : Optional.<PersonId>empty();
        if (task.take(person, clock.instant())) {
            held.changed(task);
            tell(asker, person, by -> new TaskTaken(lab, group, id, by, person, task.turn()));
        }
    }

    /**
     * Asks somebody in the group to take it on; asking oneself is taking it. Who was asked before and has not answered is asked no
     * more.
     *
     * @throws TaskRefused where somebody does it already, or the person is not in the group
     */
    public void ask(LabId lab, PersonId by, long group, long id, PersonId person) {
        if (person.equals(by)) {
            take(lab, by, group, id);
            return;
        }
        var task = held.task(lab, by, group, id).task();
        if (held.ask(task, by, person)) {
            held.changed(task);
            held.tellAsked(task, by, person);
        }
    }

    /**
     * Gives it back, so that nobody does it: by who does it or was asked, who asked, or a coordinator. Where nobody does it, nothing
     * changes.
     *
     * @throws TaskRefused where it is somebody else's, or done
     */
    public void giveBack(LabId lab, PersonId by, long group, long id) {
        var found = held.task(lab, by, group, id);
        var task = found.task();
        var who = task.who();
        if (who.isEmpty()) {
            return;
        }
        if (!task.state().isOpen()) {
            throw new TaskRefused(TaskRefused.Why.DONE, "task " + id);
        }
        var isTheirs = who.filter(by::equals).isPresent();
        var takesBack = task.isAsked() && task.askedBy().filter(by::equals).isPresent();
        if (!isTheirs && !takesBack && !found.group().mayManage()) {
            throw new TaskRefused(TaskRefused.Why.NOT_YOURS, "task " + id);
        }
        var asker = task.askedBy();
        task.free(clock.instant());
        held.changed(task);
        if (isTheirs) {
            tell(asker, by, asked -> new TaskReturned(lab, group, id, asked, by, task.turn()));
        }
    }

    private void tell(Optional<PersonId> asker, PersonId who, Function<PersonId, TaskEvent> what) {
        asker.filter(by -> !by.equals(who)).map(what).ifPresent(events::publishEvent);
    }
}
