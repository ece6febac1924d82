package se.vartrannebergen.tasks;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskEvent.TaskChanged;
import se.vartrannebergen.tasks.TaskEvent.TaskGone;

/**
 * The tasks of groups: what they say. Each method is for members of an active group, and throws what {@link GroupAccess#mustTakePart}
 * throws; {@link TaskUnknown} for a task that is not there, or not in that group.
 */
@Service
@Transactional
public class Tasks {
    /** Of one group, those that are not done. */
    public static final int MOST_OPEN = 500;

    private final TaskRepository tasks;
    private final HeldTasks held;
    private final Places places;
    private final GroupAccess access;
    private final Moderation moderation;
    private final Haste haste;
    private final Watch watch;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            HeldTasks held,
            Places places,
            GroupAccess access,
            Moderation moderation,
            Haste haste,
            Watch watch,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.held = held;
        this.places = places;
        this.access = access;
        this.moderation = moderation;
        this.haste = haste;
        this.watch = watch;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a task behind the others that nobody has begun. Of what has a source there is one: adding it again changes nothing, or
     * brings it back where it was deleted.
     *
     * @return its id
     * @throws TaskRefused where the group has {@link #MOST_OPEN} open tasks, or who should do it is not in the group
     * @throws se.vartrannebergen.moderation.TooFast where the person did much a moment ago
     */
    public long add(LabId lab, PersonId by, long group, NewTask content) {
        var words = new TaskWords(content.title(), new PlainText(""), content.language(), content.due());
        return add(lab, by, group, words, content.who(), content.source());
    }

    /** The same for a task that says more, and was made of nothing else. */
    public long add(LabId lab, PersonId by, long group, TaskWords words, Optional<PersonId> who) {
        return add(lab, by, group, words, who, Optional.empty());
    }

    private long add(
            LabId lab, PersonId by, long group, TaskWords words, Optional<PersonId> who, Optional<ContentRef> source) {
        held.group(lab, group, by);
        var known = source.flatMap(from -> find(lab, group, from)).flatMap(id -> tasks.hold(lab.value(), id));
        if (known.isPresent()) {
            return again(known.orElseThrow());
        }
        haste.take(Act.WORK, lab, by);
        mustHaveRoom(lab, group);
        var task = new Task(lab, group, by, words, source, clock.instant());
        task.move(TaskState.TODO, places.last(lab, group, TaskState.TODO), by, clock.instant());
        var other = who.filter(person -> !person.equals(by));
        who.filter(by::equals).ifPresent(self -> task.take(self, clock.instant()));
        other.ifPresent(person -> held.ask(task, by, person));
        held.changed(task);
        other.ifPresent(person -> held.tellAsked(task, by, person));
        watch.over(lab, by, task.content(), said(words), words.language());
        return task.id();
    }

    private static String said(TaskWords words) {
        return words.title().value() + "\n" + words.text().value();
    }

    private long again(Task known) {
        if (known.shown() == Shown.DELETED) {
            bringBack(known);
        }
        return known.id();
    }

    private void mustHaveRoom(LabId lab, long group) {
        if (places.open(lab, group) >= MOST_OPEN) {
            throw new TaskRefused(TaskRefused.Why.FULL, "group " + group);
        }
    }

    private Optional<Long> find(LabId lab, long group, ContentRef source) {
        return jdbc.sql("SELECT id FROM task WHERE lab_id = ? AND group_id = ? AND source_kind = ? AND source_id = ?")
                .params(lab.value(), group, source.kind(), source.id())
                .query(Long.class)
                .optional();
    }

    /** The task that was made of this; empty where there is none to be read, or the reader may not read in the group. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Long> ofSource(LabId lab, long group, ContentRef source, PersonId reader) {
        return access.find(lab, group, Optional.of(reader))
                .filter(standing -> standing.mayReadInside())
                .flatMap(standing -> find(lab, group, source))
                .filter(id -> tasks.findByLabIdAndId(lab.value(), id)
                        .filter(task -> task.shown() == Shown.PUBLIC)
                        .isPresent());
    }

    /**
     * Says it otherwise.
     *
     * @param edition which wording was changed
     * @throws TaskChangedElsewhere where somebody else said it otherwise meanwhile
     */
    public void edit(LabId lab, PersonId by, long group, long id, TaskWords words, int edition) {
        var task = held.task(lab, by, group, id).task();
        var before = task.words();
        if (!task.edit(words, edition, clock.instant())) {
            return;
        }
        moderation.keepVersion(
                lab, task.content(), before.title().value(), before.text().value(), before.language());
        held.changed(task);
        events.publishEvent(new TaskGone(lab, group, id));
        moderation.edited(lab, task.content());
        watch.over(lab, by, task.content(), said(words), words.language());
    }

    /** Takes it away; for its author, coordinators and facilitators. Again changes nothing. */
    public void delete(LabId lab, PersonId by, long group, long id) {
        var task = ownShown(lab, by, group, id);
        if (task.show(Shown.DELETED)) {
            tasks.saveAndFlush(task);
            moderation.withdrawn(lab, task.content());
            events.publishEvent(new TaskGone(lab, group, id));
        }
    }

    /** Brings back what was deleted, where it stood; for who may delete it. Again changes nothing. */
    public void restore(LabId lab, PersonId by, long group, long id) {
        var task = ownShown(lab, by, group, id);
        if (task.shown() == Shown.DELETED) {
            bringBack(task);
        }
    }

    private Task ownShown(LabId lab, PersonId by, long group, long id) {
        var task = held.own(lab, by, group, id).task();
        if (task.shown() == Shown.HIDDEN || task.shown() == Shown.REMOVED) {
            throw new TaskUnknown(id);
        }
        return task;
    }

    private void bringBack(Task task) {
        if (task.state().isOpen()) {
            mustHaveRoom(task.lab(), task.group());
        }
        task.show(Shown.PUBLIC);
        tasks.saveAndFlush(task);
        events.publishEvent(new TaskChanged(task.lab(), task.group(), task.id()));
    }
}
