package se.vartrannebergen.tasks;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupEvent.MemberLeft;
import se.vartrannebergen.groups.GroupEvent.MemberRemoved;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What somebody had taken on who is not in the group any more, nobody does now. What they finished stays theirs. */
@Component
class FreedTasks {
    /** More than one person can have of a group. */
    private static final int MOST = Tasks.MOST_OPEN * 2;

    private final JdbcClient jdbc;
    private final TaskRepository tasks;
    private final GroupAccess groups;
    private final HeldTasks held;
    private final Clock clock;

    FreedTasks(JdbcClient jdbc, TaskRepository tasks, GroupAccess groups, HeldTasks held, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.groups = groups;
        this.held = held;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void left(MemberLeft event) {
        free(event.lab(), event.group(), event.person());
    }

    @ApplicationModuleListener
    void removed(MemberRemoved event) {
        free(event.lab(), event.group(), event.person());
    }

    private void free(LabId lab, long group, PersonId person) {
        groups.hold(lab, group);
        if (isMember(group, person)) {
            return; // came back before this was done, and perhaps took on others
        }
        jdbc.sql("SELECT id FROM task WHERE lab_id = ? AND group_id = ? AND who = ? AND state IN ('TODO', 'DOING')"
                        + " ORDER BY id LIMIT ?")
                .params(lab.value(), group, person.value(), MOST)
                .query(Long.class)
                .list()
                .forEach(id -> tasks.hold(lab.value(), id)
                        .filter(task -> task.isWith(person))
                        .ifPresent(task -> {
                            task.free(clock.instant());
                            held.changed(task);
                        }));
    }

    private boolean isMember(long group, PersonId person) {
        return jdbc.sql("SELECT id FROM group_member WHERE group_id = ? AND person_id = ? AND state = 'MEMBER'")
                .params(group, person.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
