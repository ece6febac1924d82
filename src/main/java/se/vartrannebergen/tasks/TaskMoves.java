package se.vartrannebergen.tasks;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * Where tasks stand. Moves are told relative to others, so that two who move at once both get what they meant. Each method is for
 * members of an active group, and throws what {@link se.vartrannebergen.groups.GroupAccess#mustTakePart} throws; {@link TaskUnknown}
 * for a task that is not there, or not in that group.
 */
@Service
@Transactional
public class TaskMoves {
    private final HeldTasks held;
    private final Places places;
    private final Clock clock;

    TaskMoves(HeldTasks held, Places places, Clock clock) {
        this.held = held;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Into a column, as the first there. What somebody finishes that nobody had is theirs. Where it is there already, nothing
     * changes.
     *
     * @throws TaskRefused where it comes back from done and the group has as many open tasks as it can have
     */
    public void into(LabId lab, PersonId by, long group, long id, TaskState column) {
        var task = held.task(lab, by, group, id).task();
        if (task.state() == column) {
            return;
        }
        mustHaveRoom(task, column);
        put(task, column, column.isOpen() ? places.first(lab, group, column) : 0, by);
    }

    /**
     * Into a column, before another task there; at its end where that one is named by nobody, or not there any more.
     *
     * @throws TaskRefused as {@link #into}
     */
    public void before(LabId lab, PersonId by, long group, long id, TaskState column, Optional<Long> other) {
        var task = held.task(lab, by, group, id).task();
        if (other.filter(named -> named == id).isPresent() || column == TaskState.DONE && task.state() == column) {
            return;
        }
        mustHaveRoom(task, column);
        var place = !column.isOpen()
                ? 0
                : other.map(named -> places.before(lab, group, column, id, named))
                        .orElseGet(() -> places.last(lab, group, column));
        put(task, column, place, by);
    }

    /** One step up or down in its column. At the end of it, and where it is done, nothing changes. @return whether it moved */
    public boolean step(LabId lab, PersonId by, long group, long id, boolean up) {
        var task = held.task(lab, by, group, id).task();
        var place = task.state().isOpen() ? places.beside(lab, group, task.state(), id, up) : Optional.<Long>empty();
        place.ifPresent(at -> put(task, task.state(), at, by));
        return place.isPresent();
    }

    private void put(Task task, TaskState column, long place, PersonId by) {
        task.move(column, place, by, clock.instant());
        held.changed(task);
    }

    private void mustHaveRoom(Task task, TaskState column) {
        if (column.isOpen() && !task.state().isOpen() && places.open(task.lab(), task.group()) >= Tasks.MOST_OPEN) {
            throw new TaskRefused(TaskRefused.Why.FULL, "group " + task.group());
        }
    }
}
