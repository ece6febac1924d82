package se.vartrannebergen.notifications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskEvent;
import se.vartrannebergen.tasks.TaskEvent.TaskAsked;
import se.vartrannebergen.tasks.TaskEvent.TaskDue;
import se.vartrannebergen.tasks.TaskEvent.TaskReturned;
import se.vartrannebergen.tasks.TaskEvent.TaskTaken;

/** Who is asked to take on a task, what they answered, and that one's own is due tomorrow. */
@Component
class TaskNews {
    private final Telling telling;
    private final JdbcClient jdbc;

    TaskNews(Telling telling, JdbcClient jdbc) {
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void asked(TaskAsked event) {
        tell(
                event,
                event.person(),
                by(event, event.by(), notice(NoticeKind.TASK_ASKED, event, "asked-" + event.turn())));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void taken(TaskTaken event) {
        tell(
                event,
                event.askedBy(),
                by(event, event.person(), notice(NoticeKind.TASK_TAKEN, event, "taken-" + event.turn())));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void returned(TaskReturned event) {
        tell(
                event,
                event.askedBy(),
                by(event, event.person(), notice(NoticeKind.TASK_RETURNED, event, "returned-" + event.turn())));
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void due(TaskDue event) {
        tell(event, event.person(), notice(NoticeKind.TASK_DUE, event, "due-" + event.due()));
    }

    /** Only who is in the group still: what goes on in it is perhaps for its members only. */
    private void tell(TaskEvent event, PersonId person, NewNotice notice) {
        if (isMember(event.lab(), event.group(), person)) {
            telling.tell(event.lab(), List.of(person), notice);
        }
    }

    private boolean isMember(LabId lab, long group, PersonId person) {
        return jdbc.sql("SELECT id FROM group_member WHERE lab_id = ? AND group_id = ? AND person_id = ?"
                        + " AND state = 'MEMBER'")
                .params(lab.value(), group, person.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static NewNotice notice(NoticeKind kind, TaskEvent event, String what) {
        return NewNotice.of(kind, "task-" + event.task() + "-" + what)
                .about(new ContentRef(GroupStanding.KIND, event.group()))
                .from("task", event.task());
    }

    /** Young people are called by their first name in their group, and by no name outside of it. */
    private NewNotice by(TaskEvent event, PersonId actor, NewNotice notice) {
        var young = jdbc.sql("SELECT young FROM working_group WHERE lab_id = ? AND id = ?")
                .params(event.lab().value(), event.group())
                .query(Boolean.class)
                .optional()
                .orElse(true);
        return young ? notice : notice.by(actor);
    }
}
